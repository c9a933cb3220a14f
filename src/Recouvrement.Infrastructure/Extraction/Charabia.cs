using System.Collections.Frozen;
using Recouvrement.Recherche.Analyse;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>
/// Tells a text from the numbers of its glyphs: a PDF whose fonts name no letter gives « HUFLFH » for « ercice ». One word in
/// three of any French, English or German page is among the few below; of such noise, hardly one.
/// </summary>
internal static class Charabia
{
    private const int LettresJugees = 400;
    private const int MotsCourants = 50;
    private static readonly FrozenSet<string> Courants = (
        "de la le les des du et en un une que qui est dans pour par sur au aux il ne pas plus se ou ce son sa ses avec nous vous je sont ete " +
        "the of and to in is that for it as was with be by on not he his this are or at from an you have but they which " +
        "der die und das den von zu mit sich des auf ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei " +
        "art article date montant total page nom rue siret euros el los las una del het van een").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when there is enough text to judge and it is in no language.</summary>
    public static bool EnEst(string texte)
    {
        var debut = texte.Length > 60_000 ? texte[..60_000] : texte;
        var lettres = debut.Count(char.IsLetter);
        var etranges = debut.Count(c => c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF'));
        if (lettres + etranges < LettresJugees) return false;
        var mots = new Analyseur { AvecMotsOutils = true }.Analyser(debut).Where(j => j.Genre == GenreDeJeton.Mot).ToList();
        var courants = mots.Count(j => Courants.Contains(j.Forme));
        // A list of names holds no common word either, but its vowels are where they should be.
        var voyelles = mots.Sum(j => j.Forme.Count(c => "aeiouy".Contains(c, StringComparison.Ordinal))) * 100 / Math.Max(1, mots.Sum(j => j.Forme.Length));
        return (courants * MotsCourants < mots.Count && voyelles is < 28 or > 65) || etranges * 4 > lettres;
    }
}
