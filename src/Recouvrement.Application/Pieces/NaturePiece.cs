namespace Recouvrement.Application.Pieces;

/// <summary>A kind of document.</summary>
/// <param name="Code">What is stored.</param>
/// <param name="Libelle">What is shown, and what search calls it.</param>
public sealed record NaturePiece(string Code, string Libelle);
