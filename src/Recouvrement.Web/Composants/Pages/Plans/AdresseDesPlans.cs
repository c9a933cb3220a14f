using System.Globalization;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Plans;

namespace Recouvrement.Web.Composants.Pages.Plans;

/// <summary>Reads the filter of the list of plans from the address; what makes no sense there narrows nothing.</summary>
public static class AdresseDesPlans
{
    /// <summary>The filter.</summary>
    public static FiltrePlans Lire(IQueryCollection adresse) => new()
    {
        Etats = adresse["etat"].ToString() switch
        {
            "en-retard" => EtatsDePlan.EnRetard,
            "rompus" => EtatsDePlan.Rompus,
            "semaine" => EtatsDePlan.CetteSemaine,
            "soldes" => EtatsDePlan.Soldes,
            "finis" => EtatsDePlan.Finis,
            "tous" => EtatsDePlan.Tous,
            _ => EtatsDePlan.EnCours,
        },
        Texte = string.IsNullOrWhiteSpace(adresse["q"]) ? null : adresse["q"].ToString().Trim(),
        Juriste = string.IsNullOrEmpty(adresse["juriste"]) ? null : adresse["juriste"].ToString(),
        Preleves = adresse["prelevement"].ToString() switch { "avec" => true, "sans" => false, _ => null },
        Page = new DemandePage(int.TryParse(adresse["page"], CultureInfo.InvariantCulture, out var n) ? n : 1),
    };
}
