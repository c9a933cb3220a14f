namespace Recouvrement.Domaine.Decomptes;

/// <summary>How somebody owes.</summary>
public enum ModeDebiteur
{
    /// <summary>For the whole.</summary>
    Solidaire = 1,

    /// <summary>For a share.</summary>
    Conjoint = 2,

    /// <summary>As a guarantor, up to a cap.</summary>
    Caution = 3,
}
