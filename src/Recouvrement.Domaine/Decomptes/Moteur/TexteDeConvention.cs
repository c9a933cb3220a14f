namespace Recouvrement.Domaine.Decomptes;

/// <summary>The convention in the sentences that head a décompte.</summary>
public static class TexteDeConvention
{
    /// <summary>Base, bounds, rounding, imputation: one sentence each.</summary>
    public static IReadOnlyList<string> Ecrire(ConventionDecompte convention)
    {
        ArgumentNullException.ThrowIfNull(convention);
        return
        [
            "Base\u00A0: " + convention.Base switch
            {
                BaseDeCalcul.Reelle => "année réelle (365 ou 366 jours).",
                BaseDeCalcul.Jours360 => "360 jours.",
                _ => "365 jours, même en année bissextile.",
            },
            "Bornes\u00A0: " + convention.Bornes switch
            {
                BornesDeCalcul.DebutInclus => "premier jour compté, dernier jour exclu.",
                BornesDeCalcul.DeuxIncluses => "premier et dernier jours comptés.",
                _ => "premier jour exclu, dernier jour compté.",
            },
            "Arrondi\u00A0: " + (convention.ArrondiDesLignes == ArrondiDesLignes.Troncature ? "chaque ligne au centime inférieur" : "chaque ligne au centime, demi supérieur")
                + "\u00A0; le total est la somme des lignes.",
            convention.Ventilation == VentilationVersement.ParPoste
                ? "Versements\u00A0: poste par poste, toutes dettes échues confondues."
                : "Versements\u00A0: dette par dette (C. civ. 1342-10)\u00A0; les sommes d’un même titre forment une dette.",
            .. (convention.Ordres.Count > 0 ? convention.Ordres : [Postes.OrdreParDefaut]).Select(Ordre),
        ];
    }

    private static string Ordre(OrdreImputation ordre) =>
        "Imputation" + (ordre.Du is { } du ? $" à compter du {TexteFrancais.DateLongue(du)}" : string.Empty)
        + (ordre.Au is { } au ? $" jusqu’au {TexteFrancais.DateLongue(au)}" : string.Empty)
        + $"\u00A0: {string.Join(", ", ordre.Ordre.Select(Postes.Libelle))} ({ordre.Article}{(ordre.Source is { } source ? $"\u00A0; {source}" : string.Empty)}).";
}
