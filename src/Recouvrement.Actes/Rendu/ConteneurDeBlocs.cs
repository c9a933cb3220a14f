namespace Recouvrement.Actes.Rendu;

/// <summary>A cell, a header, a note, a text box: each must end with a paragraph, whatever its sections left.</summary>
internal sealed class ConteneurDeBlocs(Instruction[] corps, byte[] finDeParagraphe, byte[] paragrapheVide) : Instruction
{
    public Instruction[] Corps { get; } = corps;

    public override void Executer(Contexte contexte)
    {
        var debut = contexte.Tampon.Position;
        Executer(Corps, contexte);
        if (!contexte.Tampon.TerminePar(finDeParagraphe, debut))
        {
            contexte.Tampon.Ecrire(paragrapheVide);
        }
    }
}
