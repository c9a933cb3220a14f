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

    /// <summary>What to do when a rate is past its verification.</summary>
    public const string RemedeDeTaux =
        "lisez le texte publié (arrêté du semestre, décision de la BCE), ajoutez sa version dans workflows/droit/taux/, avancez « verifie-jusqu-au », puis « droit verifier ».";

    /// <summary>What to do when a tariff is past its verification.</summary>
    public const string RemedeDeTarif = "relisez l’article sur Légifrance, corrigez ou confirmez dans workflows/droit/tarifs/, avancez « verifie-le », puis « droit verifier ».";

    /// <summary>« 2,62 % ».</summary>
    public static string Taux(decimal valeur) => $"{TexteFrancais.Nombre(valeur, 2)}{TexteFrancais.Insecable}%";

    /// <summary>« 1/20 », « tout ».</summary>
    public static string Fraction(decimal numerateur, decimal denominateur) =>
        numerateur == denominateur ? "tout" : $"{TexteFrancais.Nombre(numerateur, 0)}/{TexteFrancais.Nombre(denominateur, 0)}";

    /// <summary>« De 125,00 € à 610,00 € », « Au-delà de 52 400,00 € ».</summary>
    public static string Tranche(decimal de, decimal? jusquA) => (de, jusquA) switch
    {
        (0m, { } a) => $"Jusqu’à {TexteFrancais.Euros(a)}",
        (_, { } a) => $"De {TexteFrancais.Euros(de)} à {TexteFrancais.Euros(a)}",
        _ => $"Au-delà de {TexteFrancais.Euros(de)}",
    };

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
