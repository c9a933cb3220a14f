namespace Recouvrement.Domaine.Decomptes.Plans;

/// <summary>Where an instalment stands.</summary>
public enum StatutMensualite
{
    /// <summary>Not due yet.</summary>
    AVenir = 1,

    /// <summary>Due, unpaid, within the days of grace.</summary>
    EnGrace = 2,

    /// <summary>Paid in time.</summary>
    Payee = 3,

    /// <summary>Paid after the days of grace.</summary>
    Regularisee = 4,

    /// <summary>Partly paid, past the days of grace.</summary>
    Partielle = 5,

    /// <summary>Unpaid, past the days of grace.</summary>
    Impayee = 6,
}
