namespace Recouvrement.Application.Pieces;

/// <summary>What the installation takes.</summary>
/// <param name="TailleMaximale">Longest document, in bytes.</param>
public sealed record LimitesPieces(long TailleMaximale);
