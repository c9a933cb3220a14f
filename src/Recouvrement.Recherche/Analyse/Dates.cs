using System.Globalization;

namespace Recouvrement.Recherche.Analyse;

/// <summary>Reads « 12/03/2026 », « 2026-03-12 », « 12.03.2026 », « 12 mars 2026 », « 1er mars 2026 » as the same day.</summary>
internal static class Dates
{
    private static readonly string[] Mois =
    [
        "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre",
    ];

    public static Ensemble? Lire(string texte, List<Morceau> morceaux, int i)
    {
        if (i + 2 >= morceaux.Count || !char.IsAsciiDigit(texte[morceaux[i].Debut])) return null;
        var (a, b, c) = (morceaux[i], morceaux[i + 1], morceaux[i + 2]);
        if (a.Suite != b.Suite || a.Longueur > 4 || c.Longueur > 4 || c.Nature != NatureDeMorceau.Chiffres) return null;
        var date = a.Suite switch
        {
            Liaison.Espace => EnLettres(texte, a, b, c),
            Liaison.Barre or Liaison.TraitDUnion or Liaison.Point => EnChiffres(texte, a, b, c),
            _ => null,
        };
        return date is { } jour ? new Ensemble(jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 3, EstUnMot: false) : null;
    }

    private static DateOnly? EnLettres(string texte, Morceau a, Morceau b, Morceau c)
    {
        if (b.Nature != NatureDeMorceau.Lettres || b.Longueur is < 3 or > 9 || c.Longueur != 4) return null;
        var mois = Array.IndexOf(Mois, Pliage.Plier(texte[b.Debut..b.Fin])) + 1;
        if (mois == 0) return null;
        var jour = a.Nature == NatureDeMorceau.Chiffres ? Entier(texte, a)
            : texte.AsSpan(a.Debut, a.Longueur).Equals("1er", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        return Jour(Entier(texte, c), mois, jour);
    }

    private static DateOnly? EnChiffres(string texte, Morceau a, Morceau b, Morceau c)
    {
        if (a.Nature != NatureDeMorceau.Chiffres || b.Nature != NatureDeMorceau.Chiffres || b.Longueur > 2) return null;
        if (a.Longueur == 4) return c.Longueur <= 2 ? Jour(Entier(texte, a), Entier(texte, b), Entier(texte, c)) : null;
        if (a.Longueur > 2) return null;
        var annee = c.Longueur switch
        {
            4 => Entier(texte, c),
            // Two figures: no paper of a live dossier is older than 1970.
            2 when a.Suite != Liaison.TraitDUnion => Entier(texte, c) is var deux && deux < 70 ? 2000 + deux : 1900 + deux,
            _ => 0,
        };
        return Jour(annee, Entier(texte, b), Entier(texte, a));
    }

    private static int Entier(string texte, Morceau m) =>
        int.TryParse(texte.AsSpan(m.Debut, m.Longueur), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    private static DateOnly? Jour(int annee, int mois, int jour) =>
        annee is >= 1800 and <= 2200 && mois is >= 1 and <= 12 && jour >= 1 && jour <= DateTime.DaysInMonth(annee, mois)
            ? new DateOnly(annee, mois, jour) : null;
}
