using Recouvrement.Actes.Filtres;
using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Rendu;

/// <summary>A filter and its arguments, found once when the template is read.</summary>
internal sealed record FiltreLie(Filtre Filtre, IReadOnlyList<string> Arguments);

/// <summary>A field: writes its value, or says it is missing.</summary>
internal sealed class ChampRendu(Chemin chemin, FiltreLie[] filtres, string? defaut, FormeDeRun forme, PositionModele position) : Instruction
{
    public Chemin Chemin { get; } = chemin;

    public FiltreLie[] Filtres { get; } = filtres;

    public string? Defaut { get; } = defaut;

    public PositionModele Position { get; } = position;

    public override void Executer(Contexte contexte)
    {
        var valeur = contexte.Resoudre(Chemin, out var portee);
        if (valeur.EstVide)
        {
            if (Defaut is not null)
            {
                Ecrire(contexte, Defaut);
            }
            else
            {
                Marquer(contexte, "à compléter", contexte.Manque(Chemin, portee, inadaptee: false, Position));
            }
        }
        else if (Filtres.Length == 0 && valeur is RicheActe riche)
        {
            Ecrire(contexte, riche);
        }
        else if (Filtres.Length == 0 && valeur is ImageActe image)
        {
            Dessin.Ecrire(contexte, image, forme);
        }
        else if (Texte(valeur) is { } texte)
        {
            Ecrire(contexte, texte);
        }
        else
        {
            Marquer(contexte, "à corriger", contexte.Manque(Chemin, portee, inadaptee: true, Position));
        }
    }

    private string? Texte(ValeurActe valeur)
    {
        if (Filtres.Length == 0)
        {
            return FiltresActe.Naturel(valeur);
        }

        string? texte = null;
        foreach (var f in Filtres)
        {
            if (texte is not null)
            {
                valeur = new TexteActe(texte);
            }

            texte = valeur.Type == f.Filtre.Accepte ? f.Filtre.Appliquer(valeur, f.Arguments) : null;
            if (texte is null)
            {
                return null;
            }
        }

        return texte;
    }

    private void Marquer(Contexte contexte, string quoi, string libelle) =>
        Run(contexte, forme.Marquee, $"[{quoi}\u00A0: {libelle}]");

    private void Ecrire(Contexte contexte, string texte)
    {
        if (texte.Length > 0)
        {
            Run(contexte, forme.Ouverture, texte);
        }
    }

    private void Ecrire(Contexte contexte, RicheActe riche)
    {
        for (var i = 0; i < riche.Paragraphes.Count; i++)
        {
            if (i > 0 && forme.ParagrapheSuivant is { } suivant)
            {
                contexte.Tampon.Ecrire(suivant);
            }
            else if (i > 0)
            {
                Run(contexte, forme.Ouverture, "\n");
            }

            foreach (var s in riche.Paragraphes[i].Segments.Where(s => s.Texte.Length > 0))
            {
                Run(contexte, forme.Accentuee(s.Gras, s.Italique, s.Souligne), s.Texte);
            }
        }
    }

    private void Run(Contexte contexte, byte[] ouverture, string texte)
    {
        var tampon = contexte.Tampon;
        tampon.Ecrire(ouverture);
        tampon.Ecrire(forme.DebutTexte);
        tampon.EcrireTexte(texte.Contains('\r', StringComparison.Ordinal) ? texte.ReplaceLineEndings("\n") : texte, forme.Saut, forme.Tabulation);
        tampon.Ecrire(forme.FinTexte);
        tampon.Ecrire(forme.Fermeture);
    }
}
