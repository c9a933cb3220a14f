namespace Recouvrement.Application.Production.Lots;

/// <summary>Where a batch stands. Its values are stored.</summary>
public enum EtatLot
{
    /// <summary>Being tried: what would be refused is said, nothing is written.</summary>
    Essai = 0,

    /// <summary>Tried; waits for its author.</summary>
    Essaye = 1,

    /// <summary>Being produced.</summary>
    Production = 2,

    /// <summary>Produced: each act is in its dossier, or was refused.</summary>
    Produit = 3,
}
