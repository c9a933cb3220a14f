using Recouvrement.Recherche.Analyse;

namespace Recouvrement.Recherche.Requetes;

/// <summary>
/// Reads what a person typed: words (all wanted), <c>OR</c> / <c>OU</c>, <c>-not</c>, "phrases", prefix<c>*</c>,
/// <c>type:</c>, <c>dossier:</c>, <c>partie:</c>, <c>titre:</c>, <c>date:2026-03..2026-06</c>, <c>langue:</c>. OR binds tighter than the space:
/// « a OR b c » asks for c and one of a, b. Never throws: a malformed query is repaired, and
/// <see cref="RequeteAnalysee.Remarques"/> says how.
/// </summary>
public static class AnalyseurDeRequete
{
    /// <summary>Characters read; what follows is left out, and said.</summary>
    public const int LongueurMaximale = 1000;

    /// <summary>Terms kept; more than that is a text pasted by mistake.</summary>
    public const int TermesMaximum = 32;

    /// <summary>Understands a query; null is an empty one.</summary>
    public static RequeteAnalysee Analyser(string? texte)
    {
        texte ??= string.Empty;
        var remarques = new List<string>();
        var lu = texte;
        if (lu.Length > LongueurMaximale)
        {
            lu = lu[..LongueurMaximale];
            remarques.Add($"La recherche était trop longue : seuls ses {LongueurMaximale} premiers caractères ont été lus.");
        }

        var lexemes = new LecteurDeLexemes(lu, remarques).Lire();
        return new ConstructeurDeRequete(new FabriqueDeTermes(new Analyseur()), remarques).Construire(texte, lexemes);
    }
}
