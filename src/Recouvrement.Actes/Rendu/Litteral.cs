namespace Recouvrement.Actes.Rendu;

/// <summary>What no field touches.</summary>
internal sealed class Litteral(byte[] octets) : Instruction
{
    public override void Executer(Contexte contexte) => contexte.Tampon.Ecrire(octets);
}
