using System.Globalization;

namespace Recouvrement.Web.Composants.Communs;

/// <summary>Where two décomptes differ, in the words of the page: « interets[2] » is the third line of the interest.</summary>
internal static class LieuDEcart
{
    private static readonly Dictionary<string, string> Mots = new(StringComparer.Ordinal)
    {
        ["principal"] = "Principal",
        ["interets"] = "Intérêts",
        ["capitalisations"] = "Capitalisation",
        ["accessoires"] = "Accessoires",
        ["depens"] = "Dépens",
        ["frais"] = "Frais d’actes",
        ["versements"] = "Versements",
        ["imputations"] = "Imputation",
        ["avoirs"] = "Avoirs",
        ["soldes"] = "Solde par poste",
        ["parDebiteur"] = "Part d’un débiteur",
        ["taux"] = "Taux employés",
        ["regles"] = "Règles employées",
        ["droit.taux"] = "Taux portés par l’instantané",
        ["total"] = "Total",
        ["tropPercu"] = "Trop-perçu",
        ["interetJournalier"] = "Intérêts par jour",
        ["provision"] = "Provision d’un mois",
        ["prescription"] = "Prescription des intérêts",
    };

    /// <summary>« Intérêts, ligne 3 ».</summary>
    public static string Dire(string lieu)
    {
        var crochet = lieu.IndexOf('[', StringComparison.Ordinal);
        var nom = crochet < 0 ? lieu : lieu[..crochet];
        var mot = Mots.GetValueOrDefault(nom, nom);
        return crochet > 0 && int.TryParse(lieu.AsSpan(crochet + 1, lieu.Length - crochet - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var rang)
            ? string.Create(CultureInfo.InvariantCulture, $"{mot}, ligne {rang + 1}")
            : mot;
    }
}
