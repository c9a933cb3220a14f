namespace Recouvrement.Actes.Rendu;

/// <summary>A bookmark in a loop: names are unique in a document, so only the first element keeps it.</summary>
internal sealed class PremierPassage(byte[] octets) : Instruction
{
    public override void Executer(Contexte contexte)
    {
        if (!contexte.EstRepetition)
        {
            contexte.Tampon.Ecrire(octets);
        }
    }
}
