using Recouvrement.Domaine;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>The files found inside another: their text goes into the text of the whole, under their name; those not read are told.</summary>
internal sealed class Dedans(TexteExtrait texte)
{
    private const int Nommes = 5;
    private readonly List<string> _nonLus = [];
    private int _omis;

    /// <summary>What to tell of those that were not read; null when all were.</summary>
    public string? Motif
    {
        get
        {
            var phrases = _nonLus.Take(Nommes).ToList();
            if (_nonLus.Count > Nommes) phrases.Add($"{TexteFrancais.Accorder(_nonLus.Count - Nommes, "autre fichier joint n’a pas été lu", "autres fichiers joints n’ont pas été lus")}.");
            if (_omis > 0) phrases.Add($"{TexteFrancais.Accorder(_omis, "fichier joint au-delà de la limite n’a pas été lu", "fichiers joints au-delà de la limite n’ont pas été lus")}.");
            return phrases.Count == 0 ? null : string.Join(' ', phrases);
        }
    }

    /// <summary>A line of the head of a message.</summary>
    public static void EnTete(TexteExtrait texte, string libelle, string valeur)
    {
        texte.Ajouter(libelle);
        texte.Ajouter(" : ");
        texte.Ajouter(valeur);
        texte.Ligne();
    }

    /// <summary>One file inside; <paramref name="lu"/> is null when it is beyond the limits.</summary>
    public void Ajouter(string nom, ResultatExtraction? lu)
    {
        if (lu is null)
        {
            _omis++;
            return;
        }

        texte.Ligne();
        texte.Ajouter(nom);
        texte.Ligne();
        texte.Ajouter(lu.Texte);
        texte.Ligne();
        // Every letter carries the logo of its sender: an image without words is not worth a warning.
        if (lu.Etat == EtatDExtraction.Lu && lu.Motif is { } reserve) Refuser(nom, reserve, "n’a été lu qu’en partie");
        if (lu.Etat != EtatDExtraction.Lu && !(lu.Etat == EtatDExtraction.SansTexte && lu.Format is "image" or null)) Refuser(nom, lu.Motif);
    }

    /// <summary>One file inside that is not even opened.</summary>
    public void Refuser(string nom, string? motif, string constat = "n’a pas été lu") =>
        _nonLus.Add(string.IsNullOrEmpty(motif) ? $"« {nom} » {constat}." : $"« {nom} » {constat} ({motif.TrimEnd('.')}).");
}
