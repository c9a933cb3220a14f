namespace Recouvrement.Actes.Rendu;

/// <summary>One step of a compiled template. Immutable: any number of acts are rendered from it at the same time.</summary>
internal abstract class Instruction
{
    public abstract void Executer(Contexte contexte);

    public static void Executer(Instruction[] instructions, Contexte contexte)
    {
        foreach (var instruction in instructions)
        {
            instruction.Executer(contexte);
        }
    }
}
