namespace Recouvrement.Domaine.Decomptes;

/// <summary>What a sum is; it decides the post of the décompte that holds it.</summary>
public enum NatureCreance
{
    /// <summary>Invoice.</summary>
    Facture = 1,

    /// <summary>Rent.</summary>
    Loyer = 2,

    /// <summary>Charges, of a lease or of a copropriété.</summary>
    Charges = 3,

    /// <summary>Loan, other than consumer credit.</summary>
    Pret = 4,

    /// <summary>Consumer credit: never capitalised.</summary>
    CreditConsommation = 5,

    /// <summary>Sum of a judgment.</summary>
    Condamnation = 6,

    /// <summary>Any other principal.</summary>
    Autre = 7,

    /// <summary>Clause pénale (C. civ. 1231-5): an accessory, reducible by the judge.</summary>
    ClausePenale = 8,

    /// <summary>Forty euros per invoice (C. com. L441-10 II, D441-5).</summary>
    IndemniteForfaitaire = 9,

    /// <summary>Indemnity that a credit contract may ask on default (C. conso. D312-16, R313-28).</summary>
    IndemniteCredit = 10,

    /// <summary>Recovery costs above forty euros, proved (C. com. L441-10 II).</summary>
    IndemniteComplementaire = 11,

    /// <summary>Sum granted under CPC 700.</summary>
    Article700 = 12,

    /// <summary>Damages.</summary>
    DommagesEtInterets = 13,

    /// <summary>Costs of the trial, once liquidated (CPC 695).</summary>
    Depens = 14,
}
