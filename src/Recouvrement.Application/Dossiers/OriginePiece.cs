namespace Recouvrement.Application.Dossiers;

/// <summary>How a piece came. The numbers are stored.</summary>
public enum OriginePiece
{
    /// <summary>Uploaded by somebody of the department.</summary>
    Deposee = 1,

    /// <summary>An act that we produced.</summary>
    Produite = 2,

    /// <summary>Handed in by a partner: avocat, commissaire de justice.</summary>
    Partenaire = 3,

    /// <summary>Received by e-mail.</summary>
    Courriel = 4,

    /// <summary>Taken out of an archive uploaded as a whole.</summary>
    Archive = 5,
}
