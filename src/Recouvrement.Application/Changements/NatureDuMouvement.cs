namespace Recouvrement.Application.Changements;

/// <summary>What a new version of the law does to one thing of a dossier. The numbers are stored.</summary>
public enum NatureDuMouvement
{
    /// <summary>Another stage.</summary>
    Etape = 1,

    /// <summary>A deadline comes earlier.</summary>
    Avance = 2,

    /// <summary>A deadline comes later.</summary>
    Recule = 3,

    /// <summary>A deadline appears, or runs again.</summary>
    Apparait = 4,

    /// <summary>A deadline closes or disappears.</summary>
    Disparait = 5,

    /// <summary>An act becomes possible, or no longer is.</summary>
    Acte = 6,

    /// <summary>A recorded fact is no longer taken by the procedure.</summary>
    FaitEcarte = 7,

    /// <summary>The décompte gives another amount.</summary>
    Decompte = 8,
}
