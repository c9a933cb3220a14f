using System.Globalization;
using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Rendu;

/// <summary>A section: repeated for each element of a list, kept once when the datum is true, skipped otherwise.</summary>
internal sealed class SectionRendue(Chemin chemin, bool inverse, Instruction[] corps, PositionModele position) : Instruction
{
    public Chemin Chemin { get; } = chemin;

    public bool Inverse { get; } = inverse;

    public Instruction[] Corps { get; } = corps;

    public PositionModele Position { get; } = position;

    public override void Executer(Contexte contexte)
    {
        var valeur = contexte.Resoudre(Chemin, out var portee);
        if (valeur.EstVraie == Inverse)
        {
            return;
        }

        contexte.SectionsRendues++;
        if (Inverse)
        {
            Executer(Corps, contexte);
        }
        else if (valeur is ListeActe liste)
        {
            var nom = Chemin.Joindre(portee.Chemin, Chemin.Relatif);
            var schema = Chemin.Joindre(portee.CheminSchema, Chemin.Relatif);
            for (var i = 0; i < liste.Elements.Count; i++)
            {
                var rang = string.Create(CultureInfo.InvariantCulture, $"{nom}[{i + 1}]");
                UneFois(contexte, new Portee(liste.Elements[i], rang, schema, i + 1, liste.Elements.Count));
            }
        }
        else
        {
            UneFois(contexte, new Portee(
                valeur, Chemin.Joindre(portee.Chemin, Chemin.Relatif), Chemin.Joindre(portee.CheminSchema, Chemin.Relatif), 0, 0));
        }
    }

    private void UneFois(Contexte contexte, in Portee portee)
    {
        contexte.Entrer(portee);
        Executer(Corps, contexte);
        contexte.Sortir();
    }
}
