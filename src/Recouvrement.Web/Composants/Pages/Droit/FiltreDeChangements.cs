using System.Globalization;
using Recouvrement.Application.Changements;
using Recouvrement.Application.Consultation;

namespace Recouvrement.Web.Composants.Pages.Droit;

/// <summary>Reads the filter of the changes to confirm from the address; what makes no sense there narrows nothing.</summary>
public static class FiltreDeChangements
{
    /// <summary>The words of the address for each nature.</summary>
    public static IReadOnlyDictionary<string, NatureDuMouvement> Natures { get; } =
        Enum.GetValues<NatureDuMouvement>().ToDictionary(PhraseDeMouvement.Mot, StringComparer.Ordinal);

    /// <summary>The filter.</summary>
    public static FiltreChangements Lire(IQueryCollection adresse) => new()
    {
        Texte = Texte(adresse["q"]),
        Portefeuille = Guid.TryParse(adresse["portefeuille"], CultureInfo.InvariantCulture, out var p) ? p : null,
        Procedure = Texte(adresse["procedure"]),
        Regle = Texte(adresse["regle"]),
        Nature = Natures.TryGetValue(adresse["nature"].ToString(), out var nature) ? nature : null,
        Alertes = adresse["alertes"] == "1",
        Page = new DemandePage(int.TryParse(adresse["page"], CultureInfo.InvariantCulture, out var n) ? n : 1),
    };

    private static string? Texte(string? valeur) => string.IsNullOrWhiteSpace(valeur) ? null : valeur.Trim();
}
