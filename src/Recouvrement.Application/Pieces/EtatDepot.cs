namespace Recouvrement.Application.Pieces;

/// <summary>What became of a document that belonged to no dossier. The numbers are stored.</summary>
public enum EtatDepot
{
    /// <summary>Waits for somebody to say where it goes.</summary>
    EnAttente = 1,

    /// <summary>It is a piece of a dossier now.</summary>
    Rattache = 2,

    /// <summary>Somebody said why it goes nowhere.</summary>
    Ignore = 3,
}
