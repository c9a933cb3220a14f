namespace Recouvrement.Application.Production;

/// <summary>An act made again from what it was made of.</summary>
/// <param name="Octets">The document made again; null when it could not be.</param>
/// <param name="Attendue">SHA-256 recorded with the act.</param>
/// <param name="Obtenue">SHA-256 of the document made again; null when it could not be.</param>
/// <param name="Refus">Why it could not be, one French sentence; null otherwise.</param>
public sealed record Reproduction(byte[]? Octets, string Attendue, string? Obtenue, string? Refus)
{
    /// <summary>True when both are the same to the byte.</summary>
    public bool EstIdentique => string.Equals(Attendue, Obtenue, StringComparison.Ordinal);
}
