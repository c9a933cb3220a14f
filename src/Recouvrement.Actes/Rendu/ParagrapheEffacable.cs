namespace Recouvrement.Actes.Rendu;

/// <summary>A paragraph made of sections alone: printed if one of them kept its content, gone otherwise.</summary>
internal sealed class ParagrapheEffacable(Instruction[] corps) : Instruction
{
    public Instruction[] Corps { get; } = corps;

    public override void Executer(Contexte contexte)
    {
        var (debut, avant) = (contexte.Tampon.Position, contexte.SectionsRendues);
        Executer(Corps, contexte);
        if (contexte.SectionsRendues == avant)
        {
            contexte.Tampon.Reculer(debut);
        }
    }
}
