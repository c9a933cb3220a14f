namespace Recouvrement.Domaine.Droit;

/// <summary>Who must meet the delay: it decides which of two dates is the prudent one when the law is unsettled.</summary>
public enum Charge
{
    /// <summary>The creditor's side: the prudent date is the earlier one.</summary>
    Creancier = 1,

    /// <summary>The opponent, or a waiting period before acting against him: the prudent date is the later one.</summary>
    Adversaire = 2,

    /// <summary>A court, a registry, a commission: for information, the prudent date is the later one.</summary>
    Tiers = 3,
}
