using System.Globalization;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Web.Composants.Pages.Reglements;

/// <summary>Reads the filter of the inbox of payments from the address; what makes no sense there narrows nothing.</summary>
public static class FiltreReglements
{
    /// <summary>The filter.</summary>
    public static FiltreMouvements Lire(IQueryCollection adresse) => new()
    {
        Etats = adresse["etat"].ToString() switch
        {
            "affectes" => EtatsCherches.Affectes,
            "ecartes" => EtatsCherches.Ecartes,
            "hors-champ" => EtatsCherches.HorsChamp,
            "tous" => EtatsCherches.Tous,
            _ => EtatsCherches.AAffecter,
        },
        Sens = adresse["sens"].ToString() switch { "credit" => SensBancaire.Credit, "debit" => SensBancaire.Debit, _ => null },
        AvecProposition = adresse["proposition"].ToString() switch { "avec" => true, "sans" => false, _ => null },
        Texte = string.IsNullOrWhiteSpace(adresse["q"]) ? null : adresse["q"].ToString().Trim(),
        Du = Jour(adresse["du"]),
        Au = Jour(adresse["au"]),
        Releve = Guid.TryParse(adresse["releve"], CultureInfo.InvariantCulture, out var releve) ? releve : null,
        Page = new DemandePage(int.TryParse(adresse["page"], CultureInfo.InvariantCulture, out var n) ? n : 1),
    };

    private static DateOnly? Jour(string? texte) =>
        DateOnly.TryParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour) ? jour : null;
}
