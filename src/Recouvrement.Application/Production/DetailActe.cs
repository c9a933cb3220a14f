using Recouvrement.Application.Dossiers;

namespace Recouvrement.Application.Production;

/// <summary>An act of a dossier, with what it was made of.</summary>
public sealed record DetailActe
{
    /// <summary>The piece.</summary>
    public required Piece Piece { get; init; }

    /// <summary>Account that produced it or brought it back.</summary>
    public required string Auteur { get; init; }

    /// <summary>True for an act to be sent, false for a draft.</summary>
    public required bool Definitif { get; init; }

    /// <summary>Version of the template; null for an act edited in Word.</summary>
    public string? Version { get; init; }

    /// <summary>SHA-256 of the template; null for an act edited in Word.</summary>
    public string? Modele { get; init; }

    /// <summary>SHA-256 of the data it was made of; null for an act edited in Word.</summary>
    public string? Instantane { get; init; }

    /// <summary>The act that this one is an edited version of; null for an act of the application.</summary>
    public Guid? Origine { get; init; }

    /// <summary>What was changed in Word, in words; null for an act of the application.</summary>
    public string? Difference { get; init; }

    /// <summary>True when it can be made again from what it was made of.</summary>
    public bool EstReproductible => Modele is not null && Instantane is not null;
}
