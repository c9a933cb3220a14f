using Recouvrement.Application.Imports;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Web.Composants.Pages.Droit;

/// <summary>The words of the pages of the law.</summary>
public static class MotsDuDroit
{
    /// <summary>Family in words.</summary>
    public static string Libelle(this FamilleProcedure famille) => famille switch
    {
        FamilleProcedure.Titre => "Obtenir un titre",
        FamilleProcedure.Execution => "Exécuter et conserver",
        FamilleProcedure.Surendettement => "Surendettement",
        FamilleProcedure.ProcedureCollective => "Procédures collectives",
        FamilleProcedure.Prescription => "Prescription et forclusion",
        _ => "Autres procédures",
    };

    /// <summary>A period in words. The end is excluded in the data: on screen one reads the last day.</summary>
    public static string Libelle(this Periode periode) => (periode.Du, periode.JusquA) switch
    {
        (null, null) => "De tout temps",
        ({ } du, null) => $"Depuis le {TexteFrancais.DateLongue(du)}",
        (null, { } fin) => $"Jusqu’au {TexteFrancais.DateLongue(fin.AddDays(-1))}",
        ({ } du, { } fin) => $"Du {TexteFrancais.DateLongue(du)} au {TexteFrancais.DateLongue(fin.AddDays(-1))}",
    };

    /// <summary>« 5 000,00 € », « 15 jours ».</summary>
    public static string Montant(decimal valeur, string unite) => unite is "euros"
        ? TexteFrancais.Euros(valeur)
        : $"{TexteFrancais.Nombre(valeur, valeur % 1 == 0 ? 0 : 2)}{TexteFrancais.Insecable}{unite}";

    /// <summary>True when one of the texts holds every word; accents and capitals do not count.</summary>
    public static bool Contient(string? mots, params IEnumerable<string?> textes)
    {
        if (string.IsNullOrWhiteSpace(mots))
        {
            return true;
        }

        var ensemble = string.Join(' ', textes.OfType<string>().Select(t => t + " " + Repli.ParMots(t)));
        return mots.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(m =>
            ensemble.Contains(m, StringComparison.OrdinalIgnoreCase)
            || (Repli.ParMots(m) is { Length: > 0 } plie && ensemble.Contains(plie, StringComparison.Ordinal)));
    }
}
