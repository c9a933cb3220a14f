namespace Recouvrement.Domaine.Decomptes;

/// <summary>What a cost is; it decides who bears it (CPCE L111-8).</summary>
public enum NatureFrais
{
    /// <summary>Act of enforcement, or its tariffed disbursement.</summary>
    Execution = 1,

    /// <summary>Costs of the trial, liquidated.</summary>
    Depens = 2,

    /// <summary>Conservatory measure (CPCE L512-2).</summary>
    MesureConservatoire = 3,

    /// <summary>Act that the law requires of the creditor, even without a title.</summary>
    ActePrescritParLaLoi = 4,

    /// <summary>Reminder, formal notice, collection company: without a title.</summary>
    SansTitre = 5,

    /// <summary>Droit proportionnel of A444-31.</summary>
    DroitProportionnelDebiteur = 6,

    /// <summary>Droit proportionnel of A444-32: never the debtor’s.</summary>
    DroitProportionnelCreancier = 7,

    /// <summary>Simplified procedure (CPCE L125-1): the creditor’s only.</summary>
    PetiteCreance = 8,

    /// <summary>Fees outside the tariff: only what the judge grants under CPC 700.</summary>
    HonorairesLibres = 9,
}
