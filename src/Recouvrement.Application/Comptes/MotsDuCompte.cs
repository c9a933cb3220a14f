using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;
using NatureArret = Recouvrement.Domaine.Decomptes.NatureArret;

namespace Recouvrement.Application.Comptes;

/// <summary>The words of the facts and of the claims, in the terms of the décompte.</summary>
internal static class MotsDuCompte
{
    public static NatureInteret Interet(string? mot) => mot switch
    {
        "penalites" => NatureInteret.Penalites,
        "conventionnel" => NatureInteret.Conventionnel,
        _ => NatureInteret.Legal,
    };

    public static CauseDepart Cause(string? mot) => mot switch
    {
        "mise-en-demeure" => CauseDepart.MiseEnDemeure,
        "echeance" => CauseDepart.Echeance,
        "assignation" => CauseDepart.Assignation,
        "demande-en-justice" => CauseDepart.DemandeEnJustice,
        "jugement" => CauseDepart.Jugement,
        "signification" => CauseDepart.Signification,
        _ => CauseDepart.Autre,
    };

    public static NatureFrais NatureDeFrais(string? mot) => mot switch
    {
        "depens" => NatureFrais.Depens,
        "mesure-conservatoire" => NatureFrais.MesureConservatoire,
        "acte-prescrit" => NatureFrais.ActePrescritParLaLoi,
        "sans-titre" => NatureFrais.SansTitre,
        "droit-debiteur" => NatureFrais.DroitProportionnelDebiteur,
        "droit-creancier" => NatureFrais.DroitProportionnelCreancier,
        "petite-creance" => NatureFrais.PetiteCreance,
        "honoraires" => NatureFrais.HonorairesLibres,
        _ => NatureFrais.Execution,
    };

    public static NatureCreance Accessoire(string? mot) => mot switch
    {
        "clause-penale" => NatureCreance.ClausePenale,
        "indemnite-forfaitaire" => NatureCreance.IndemniteForfaitaire,
        "indemnite-complementaire" => NatureCreance.IndemniteComplementaire,
        "indemnite-credit" => NatureCreance.IndemniteCredit,
        "article-700" => NatureCreance.Article700,
        "depens" => NatureCreance.Depens,
        _ => NatureCreance.DommagesEtInterets,
    };

    /// <summary>Nature of a claim, from the word that imports and forms give it.</summary>
    public static NatureCreance Creance(string? mot) => mot switch
    {
        null or "commerciale" or "consommation" or "communications-electroniques" or "transport" => NatureCreance.Facture,
        "credit-consommation" => NatureCreance.CreditConsommation,
        "bail-habitation" or "bail-commercial" => NatureCreance.Loyer,
        "copropriete" => NatureCreance.Charges,
        _ => NatureCreance.Autre,
    };

    /// <summary>How a sum bears interest, from the values of a fact.</summary>
    public static RegimeInteret Regime(Donnees d, string? nature) => new()
    {
        Nature = Interet(nature),
        Depart = new PointDeDepart(Cause(d["depart"]?.Texte), d["le"]?.Jour),
        Taux = d["taux"]?.Nombre,
        Source = d["source"]?.Texte,
    };

    /// <summary>A cost, its title apart.</summary>
    public static FraisDecompte Frais(Fait fait) => new()
    {
        Id = fait.Id.ToString(),
        Acte = fait.Donnees["acte"]?.Texte ?? string.Empty,
        Date = fait.DateEffet,
        Nature = NatureDeFrais(fait.Donnees["nature"]?.Texte),
        MontantHt = fait.Donnees["ht"]?.Nombre ?? 0m,
        Tva = fait.Donnees["tva"]?.Nombre ?? 0m,
        Debours = fait.Donnees["debours"]?.Nombre ?? 0m,
    };

    /// <summary>Interest on interest.</summary>
    public static CapitalisationDecompte Capitalisation(Fait fait) => new()
    {
        Depart = fait.DateEffet,
        Fondement = fait.Donnees["fondement"]?.Texte is "contrat" ? FondementCapitalisation.Contrat : FondementCapitalisation.Decision,
        Source = fait.Donnees["source"]?.Texte ?? string.Empty,
    };

    /// <summary>A delay granted by the judge; null when its end is not said.</summary>
    public static DelaiDeGrace? Delai(Fait fait) => fait.Donnees["au"]?.Jour is not { } au ? null : new()
    {
        Du = fait.DateEffet,
        Au = au,
        Source = fait.Donnees["source"]?.Texte ?? string.Empty,
        TauxReduit = fait.Donnees["taux"]?.Nombre,
        ImputationSurCapital = fait.Donnees["capital"]?.OuiNon == true,
    };

    /// <summary>A decision on the five points; null when it is about a title that is gone.</summary>
    public static ExonerationMajoration? Exoneration(Fait fait, IReadOnlyList<TitreDuDossier> titres)
    {
        var titre = SommesAllouees.Titre(fait, titres)?.Id;
        return titre is null && fait.Donnees["titre"]?.Texte is { Length: > 0 } ? null : new()
        {
            Source = fait.Donnees["source"]?.Texte ?? string.Empty,
            Titre = titre,
            Du = fait.Donnees["du"]?.Jour,
            Au = fait.Donnees["au"]?.Jour,
            PointsMaintenus = fait.Donnees["points"]?.Nombre ?? 0m,
        };
    }

    /// <summary>What stops interest, from the family of the procedure that stops it.</summary>
    public static NatureArret Arret(FamilleProcedure famille) => famille switch
    {
        FamilleProcedure.Surendettement => NatureArret.Surendettement,
        FamilleProcedure.ProcedureCollective => NatureArret.ProcedureCollective,
        _ => NatureArret.Autre,
    };
}
