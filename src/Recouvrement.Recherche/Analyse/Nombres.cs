namespace Recouvrement.Recherche.Analyse;

/// <summary>
/// Reads numbers written in groups: « 1 234,56 », « 1.234,56 », a SIREN or a SIRET with its spaces, a telephone number, an
/// IBAN. The term is the figures put together, with a decimal comma.
/// </summary>
internal static class Nombres
{
    private const int LongueurDeSiret = 14;
    private const int LongueurDeSiren = 9;
    private const int GroupesAuPlus = 5;

    /// <summary>Other readings of one run: without its leading zeros, its letters and its figures apart, the SIREN of a SIRET.</summary>
    public static IReadOnlyList<string> Fragments(string forme)
    {
        if (forme.AsSpan().ContainsAnyExceptInRange('0', '9')) return Series(forme);
        // Nearly every number.
        if (forme[0] != '0' && forme.Length != LongueurDeSiret) return [];
        var autres = new List<string>();
        var court = forme.TrimStart('0');
        if (court.Length > 0 && court.Length < forme.Length) autres.Add(court);
        if (forme.Length == LongueurDeSiret) autres.Add(forme[..LongueurDeSiren]);
        return autres;
    }

    public static void Chercher(string texte, List<Morceau> m, int i, List<Ensemble> trouves)
    {
        if (m[i].Nature == NatureDeMorceau.Melange)
        {
            Iban(texte, m, i, trouves);
            return;
        }

        if (m[i].Nature != NatureDeMorceau.Chiffres || Telephone(texte, m, i, trouves)) return;
        var groupes = 1;
        var lien = m[i].Suite;
        if (m[i].Longueur <= 3 && lien is Liaison.Espace or Liaison.Point)
            while (groupes < GroupesAuPlus && EstUnGroupe(m, i + groupes, 3) && m[i + groupes - 1].Suite == lien) groupes++;
        if (groupes == 3 && m[i].Longueur == 3 && lien == Liaison.Espace && m[i + 2].Suite == lien && EstUnGroupe(m, i + 3, 5))
            trouves.Add(new Ensemble(Ensembles.Joindre(texte, m, i, 4), 4, EstUnMot: false));
        if (groupes > 1) trouves.Add(new Ensemble(Ensembles.Joindre(texte, m, i, groupes), groupes, EstUnMot: false));
        Decimales(texte, m, i, groupes, trouves);
    }

    private static void Decimales(string texte, List<Morceau> m, int i, int groupes, List<Ensemble> trouves)
    {
        var suite = m[i + groupes - 1].Suite;
        var apresVirgule = suite == Liaison.Virgule || (suite == Liaison.Point && (groupes == 1 || m[i].Suite != Liaison.Point));
        if (!apresVirgule || i + groupes >= m.Count) return;
        var d = m[i + groupes];
        // « 12.03.2026 » and « 4.1.2 » are no amounts.
        if (d.Nature != NatureDeMorceau.Chiffres || d.Longueur > 2 || (suite == Liaison.Point && d.Suite == Liaison.Point)) return;
        trouves.Add(new Ensemble($"{Ensembles.Joindre(texte, m, i, groupes)},{texte.AsSpan(d.Debut, d.Longueur)}", groupes + 1, EstUnMot: false));
    }

    private static bool Telephone(string texte, List<Morceau> m, int i, List<Ensemble> trouves)
    {
        if (m[i].Longueur != 2 || texte[m[i].Debut] != '0' || m[i].Suite is not (Liaison.Espace or Liaison.Point or Liaison.TraitDUnion))
            return false;
        for (var k = 1; k < 5; k++)
            if (!EstUnGroupe(m, i + k, 2) || m[i + k - 1].Suite != m[i].Suite) return false;
        trouves.Add(new Ensemble(Ensembles.Joindre(texte, m, i, 5), 5, EstUnMot: false));
        return true;
    }

    private static void Iban(string texte, List<Morceau> m, int i, List<Ensemble> trouves)
    {
        var tete = texte.AsSpan(m[i].Debut, m[i].Longueur);
        if (tete.Length != 4 || !char.IsAsciiLetterUpper(tete[0]) || !char.IsAsciiLetterUpper(tete[1])
            || !char.IsAsciiDigit(tete[2]) || !char.IsAsciiDigit(tete[3])) return;
        var groupes = 1;
        while (groupes < 9 && m[i + groupes - 1].Suite == Liaison.Espace && m[i + groupes - 1].Longueur == 4
            && i + groupes < m.Count && m[i + groupes].Longueur <= 4) groupes++;
        if (groupes >= 4) trouves.Add(new Ensemble(Ensembles.Joindre(texte, m, i, groupes), groupes, EstUnMot: false));
    }

    private static bool EstUnGroupe(List<Morceau> m, int i, int longueur) =>
        i < m.Count && m[i].Nature == NatureDeMorceau.Chiffres && m[i].Longueur == longueur;

    private static List<string> Series(string forme)
    {
        var series = new List<string>();
        var debut = 0;
        for (var i = 1; i <= forme.Length; i++)
        {
            if (i < forme.Length && char.IsAsciiDigit(forme[i]) == char.IsAsciiDigit(forme[i - 1])) continue;
            series.Add(forme[debut..i]);
            debut = i;
        }

        // « a1b2c3d4… » is an identifier: its crumbs find nothing.
        return series.Count is >= 2 and <= 4 ? series : [];
    }
}
