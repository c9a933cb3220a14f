using Recouvrement.Recherche.Analyse;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Recherche.Extraits;

/// <summary>
/// Cuts from the original text the passage that answers best, highlights marked. Keeps its buffers: one instance per thread.
/// </summary>
public sealed class CoupeurDExtraits
{
    /// <summary>Characters shown, about.</summary>
    public const int Longueur = 240;

    // A document of a thousand pages must not hold up a page of results: beyond this nothing is highlighted.
    private const int LongueurLue = 400_000;
    private readonly Analyseur _analyseur = new();
    private readonly List<Jeton> _jetons = [];
    private (RequeteAnalysee Requete, Surligneur Surligneur)? _dernier;

    /// <summary>The best passage; the beginning of the text when nothing in it is asked for; null when there is no text.</summary>
    public Extrait? Couper(TexteOriginal original, RequeteAnalysee requete)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(requete);
        var texte = original.Texte.Length <= LongueurLue ? original.Texte : original.Texte[..LongueurLue];
        if (string.IsNullOrWhiteSpace(texte)) return null;
        var surligneur = SurligneurDe(requete);
        List<Occurrence> occurrences = [];
        if (surligneur.Termes > 0) Chercher(texte, surligneur, occurrences);
        var (premiere, nombre) = Fenetre.Meilleure(occurrences, surligneur.Termes, Longueur);
        var choisies = occurrences.GetRange(premiere, nombre);
        var (debut, fin) = Fenetre.Bornes(texte, choisies, Longueur);
        return new Extrait(Segmenter(texte, debut, fin, choisies), choisies.Count > 0 ? choisies[0].Debut : debut,
            original.Page(choisies.Count > 0 ? choisies[0].Debut : debut));
    }

    private void Chercher(string texte, Surligneur surligneur, List<Occurrence> occurrences)
    {
        if (surligneur.Passages is not { } passages)
        {
            _analyseur.Analyser(texte, _jetons, surligneur.Initiales);
            surligneur.Chercher(_jetons, occurrences);
            return;
        }

        for (var ici = 0; _analyseur.AnalyserPassage(texte, ref ici, passages, _jetons, surligneur.Initiales);) surligneur.Chercher(_jetons, occurrences);
    }

    // A page of results asks the same of every paper.
    private Surligneur SurligneurDe(RequeteAnalysee requete)
    {
        if (_dernier is { } dernier && ReferenceEquals(dernier.Requete, requete)) return dernier.Surligneur;
        var surligneur = new Surligneur(requete);
        _dernier = (requete, surligneur);
        return surligneur;
    }

    private static List<SegmentDExtrait> Segmenter(string texte, int debut, int fin, List<Occurrence> occurrences)
    {
        var segments = new List<SegmentDExtrait>();
        if (debut > 0) segments.Add(new SegmentDExtrait("… ", false));
        var ici = debut;
        for (var i = 0; i < occurrences.Count;)
        {
            // Overlapping places (a compound and its parts) make one highlight.
            var (d, f) = (Math.Max(occurrences[i].Debut, ici), occurrences[i].Fin);
            for (i++; i < occurrences.Count && occurrences[i].Debut < f; i++) f = Math.Max(f, occurrences[i].Fin);
            f = Math.Min(f, fin);
            if (f <= d) continue;
            if (d > ici) segments.Add(new SegmentDExtrait(texte[ici..d], false));
            segments.Add(new SegmentDExtrait(texte[d..f], true));
            ici = f;
        }

        if (fin > ici) segments.Add(new SegmentDExtrait(texte[ici..fin], false));
        if (fin < texte.Length) segments.Add(new SegmentDExtrait(" …", false));
        return segments;
    }
}
