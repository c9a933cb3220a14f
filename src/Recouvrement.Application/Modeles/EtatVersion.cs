namespace Recouvrement.Application.Modeles;

/// <summary>Where a version of a template stands. The numbers are stored.</summary>
public enum EtatVersion
{
    /// <summary>Brought in: seen by its author, produces nothing.</summary>
    Projet = 1,

    /// <summary>Its lint holds no fault and somebody said it was ready; produces nothing yet.</summary>
    Verifie = 2,

    /// <summary>Published by somebody else than its author: acts are produced from it, from its day on.</summary>
    Publie = 3,

    /// <summary>Withdrawn: produces nothing any more; the acts it produced keep it.</summary>
    Retire = 4,
}
