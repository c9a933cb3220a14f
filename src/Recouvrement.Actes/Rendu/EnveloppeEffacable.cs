namespace Recouvrement.Actes.Rendu;

/// <summary>
/// A table without rows or a content control without content: Word calls the file damaged, so it goes with its last line.
/// </summary>
internal sealed class EnveloppeEffacable(Instruction[] debut, Instruction[] corps, Instruction[] fin, byte[]? separateur) : Instruction
{
    public Instruction[] Debut { get; } = debut;

    public Instruction[] Corps { get; } = corps;

    public Instruction[] Fin { get; } = fin;

    public override void Executer(Contexte contexte)
    {
        var tampon = contexte.Tampon;
        var origine = tampon.Position;
        // Two tables that touch become one: when a section brought them together, an empty paragraph keeps them apart.
        if (separateur is not null && tampon.TerminePar("tbl>"u8, 0))
        {
            tampon.Ecrire(separateur);
        }

        Executer(Debut, contexte);
        var plein = tampon.Position;
        Executer(Corps, contexte);
        if (tampon.Position == plein)
        {
            tampon.Reculer(origine);
        }
        else
        {
            Executer(Fin, contexte);
        }
    }
}
