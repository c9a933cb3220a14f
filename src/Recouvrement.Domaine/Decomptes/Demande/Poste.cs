namespace Recouvrement.Domaine.Decomptes;

/// <summary>A post of the décompte.</summary>
public enum Poste
{
    /// <summary>Costs.</summary>
    Frais = 1,

    /// <summary>Clause pénale, indemnities, article 700.</summary>
    Accessoires = 2,

    /// <summary>Interest run, not capitalised.</summary>
    Interets = 3,

    /// <summary>Interest capitalised, kept apart from the principal.</summary>
    InteretsCapitalises = 4,

    /// <summary>Principal.</summary>
    Principal = 5,
}
