using Recouvrement.Domaine.Decomptes;
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

    public static NatureFrais Frais(string? mot) => mot switch
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

    /// <summary>What stops interest, from the family of the procedure that stops it.</summary>
    public static NatureArret Arret(FamilleProcedure famille) => famille switch
    {
        FamilleProcedure.Surendettement => NatureArret.Surendettement,
        FamilleProcedure.ProcedureCollective => NatureArret.ProcedureCollective,
        _ => NatureArret.Autre,
    };
}
