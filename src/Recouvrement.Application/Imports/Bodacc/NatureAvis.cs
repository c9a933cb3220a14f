namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>What a notice means for a creditor. Closed: which text means what is in <c>workflows/droit/bodacc.yaml</c>.</summary>
public enum NatureAvis
{
    /// <summary>The text of the notice is not in the table: to be read by somebody, never dropped.</summary>
    Inconnue = 0,

    /// <summary>Sauvegarde opened.</summary>
    OuvertureSauvegarde = 1,

    /// <summary>Sauvegarde accélérée opened.</summary>
    OuvertureSauvegardeAcceleree = 2,

    /// <summary>Redressement judiciaire opened.</summary>
    OuvertureRedressement = 3,

    /// <summary>Liquidation judiciaire opened, simplified or not.</summary>
    OuvertureLiquidation = 4,

    /// <summary>Rétablissement professionnel opened.</summary>
    OuvertureRetablissementProfessionnel = 5,

    /// <summary>A sauvegarde extended to this person.</summary>
    ExtensionSauvegarde = 6,

    /// <summary>A redressement extended to this person.</summary>
    ExtensionRedressement = 7,

    /// <summary>A liquidation extended to this person.</summary>
    ExtensionLiquidation = 8,

    /// <summary>Sauvegarde converted into redressement.</summary>
    ConversionRedressement = 9,

    /// <summary>Sauvegarde or redressement converted into liquidation.</summary>
    ConversionLiquidation = 10,

    /// <summary>A liquidation that was closed is taken up again.</summary>
    RepriseLiquidation = 11,

    /// <summary>Plan de sauvegarde adopted.</summary>
    PlanSauvegarde = 12,

    /// <summary>Plan de redressement adopted.</summary>
    PlanRedressement = 13,

    /// <summary>Plan de cession adopted.</summary>
    PlanCession = 14,

    /// <summary>A plan modified.</summary>
    ModificationPlan = 15,

    /// <summary>A plan ended without another procedure.</summary>
    ResolutionPlan = 16,

    /// <summary>A plan ended and a redressement opened.</summary>
    ResolutionPlanRedressement = 17,

    /// <summary>A plan ended and a liquidation opened.</summary>
    ResolutionPlanLiquidation = 18,

    /// <summary>Sauvegarde ended because its cause disappeared.</summary>
    FinSauvegarde = 19,

    /// <summary>Redressement ended because the debtor can pay.</summary>
    FinRedressement = 20,

    /// <summary>Liquidation closed, its assets not being enough.</summary>
    ClotureInsuffisanceActif = 21,

    /// <summary>Procedure closed, every debt being paid.</summary>
    ClotureExtinctionPassif = 22,

    /// <summary>Rétablissement professionnel closed.</summary>
    ClotureRetablissementProfessionnel = 23,

    /// <summary>The list of admitted claims is deposited: one month to object.</summary>
    DepotEtatCreances = 24,

    /// <summary>The list of claims on the price of a building is deposited.</summary>
    DepotEtatCollocation = 25,

    /// <summary>The draft of distribution is deposited, with or without the list of claims.</summary>
    DepotProjetRepartition = 26,

    /// <summary>The list of claims born after the opening is deposited: one month to object.</summary>
    ListeCreancesPosterieures = 27,

    /// <summary>A conciliation agreement approved by the court.</summary>
    HomologationAccord = 28,

    /// <summary>Administrator, mandataire or liquidator named.</summary>
    DesignationOrganes = 29,

    /// <summary>The date of cessation des paiements moved.</summary>
    DateCessationPaiements = 30,

    /// <summary>More time given to deposit the list of claims.</summary>
    ReportListeCreances = 31,

    /// <summary>Personal bankruptcy, prohibition to manage: creditors may get their actions back (C. com. L643-11).</summary>
    SanctionPersonnelle = 32,

    /// <summary>An appeal or an opposition undoes a published judgment.</summary>
    DecisionRemiseEnCause = 33,

    /// <summary>« Autre jugement »: a nature that says nothing; the text of the notice must be read.</summary>
    AutreDecision = 34,

    /// <summary>A notice of another kind (accounts, sale, registration): no collective procedure.</summary>
    HorsProcedure = 35,
}
