using System.Globalization;
using Recouvrement.Application.Consultation;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Web.Composants.Pages.Dossiers;

/// <summary>Reads the filter of the list of dossiers from the address; what makes no sense there narrows nothing.</summary>
public static class FiltreDAdresse
{
    /// <summary>The words of the address for each order.</summary>
    public static IReadOnlyDictionary<string, TriDossiers> Tris { get; } = new Dictionary<string, TriDossiers>(StringComparer.Ordinal)
    {
        ["echeance"] = TriDossiers.ProchaineEcheance,
        ["reference"] = TriDossiers.Reference,
        ["debiteur"] = TriDossiers.Debiteur,
        ["creancier"] = TriDossiers.Creancier,
        ["reste"] = TriDossiers.ResteDu,
        ["ecriture"] = TriDossiers.DerniereEcriture,
    };

    /// <summary>The filter.</summary>
    public static FiltreDossiers Lire(IQueryCollection adresse, DateOnly aujourdhui)
    {
        var (du, au) = Periode(adresse["quand"], aujourdhui);
        return new FiltreDossiers
        {
            Texte = Texte(adresse["q"]),
            Portefeuille = Guid.TryParse(adresse["portefeuille"], CultureInfo.InvariantCulture, out var p) ? p : null,
            Juriste = Texte(adresse["juriste"]),
            Procedure = Texte(adresse["procedure"]),
            Etape = Texte(adresse["etape"]),
            Regle = Texte(adresse["regle"]),
            SeveriteMinimale = adresse["gravite"] == "fatal" ? Severite.PerteDuDroit : adresse["gravite"] == "titre" ? Severite.PerteDuTitre : null,
            EcheanceDu = du,
            EcheanceAu = au,
            SansProchaineEtape = adresse["sans"] == "1" ? true : null,
            SousProcedure = adresse["sous"] == "procedure" ? true : null,
            Clos = adresse["etat"] == "clos" ? true : adresse["etat"] == "tous" ? null : false,
            Tri = Tris.GetValueOrDefault(adresse["tri"].ToString(), TriDossiers.ProchaineEcheance),
            Descendant = adresse["ordre"] == "desc",
            Page = new DemandePage(int.TryParse(adresse["page"], CultureInfo.InvariantCulture, out var n) ? n : 1),
        };
    }

    private static (DateOnly? Du, DateOnly? Au) Periode(string? quand, DateOnly jour) => quand switch
    {
        "retard" => (null, jour.AddDays(-1)),
        "semaine" => (jour, jour.AddDays(7)),
        "mois" => (jour, jour.AddMonths(1)),
        _ => (null, null),
    };

    private static string? Texte(string? valeur) => string.IsNullOrWhiteSpace(valeur) ? null : valeur.Trim();
}
