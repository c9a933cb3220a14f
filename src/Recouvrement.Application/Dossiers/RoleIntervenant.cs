namespace Recouvrement.Application.Dossiers;

/// <summary>Who takes part in a dossier without being a party to it. The numbers are stored by their words.</summary>
public enum RoleIntervenant
{
    /// <summary>The court seised.</summary>
    Juridiction = 1,

    /// <summary>The commissaire de justice.</summary>
    Commissaire = 2,

    /// <summary>The creditor's lawyer.</summary>
    Avocat = 3,

    /// <summary>Who represents the creditor without being its lawyer.</summary>
    Mandataire = 4,

    /// <summary>Mandataire judiciaire or liquidateur of an insolvency.</summary>
    MandataireJudiciaire = 5,

    /// <summary>Administrateur of an insolvency, or whom a claim of ownership is addressed to.</summary>
    Administrateur = 6,

    /// <summary>Commission de surendettement.</summary>
    Commission = 7,

    /// <summary>The third party in whose hands one seizes: bank, employer, company.</summary>
    TiersSaisi = 8,

    /// <summary>The court of appeal.</summary>
    CourAppel = 9,
}
