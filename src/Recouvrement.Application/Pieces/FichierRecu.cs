namespace Recouvrement.Application.Pieces;

/// <summary>What became of one file of an upload; an archive gives one for each file in it.</summary>
/// <param name="Nom">Name of the file.</param>
/// <param name="Piece">The piece or the deposit it became; null when refused.</param>
/// <param name="Refus">Why it was refused, one French sentence; null when it was taken.</param>
public sealed record FichierRecu(string Nom, Guid? Piece, string? Refus);
