namespace Recouvrement.Application.Pieces;

/// <summary>A content that the store holds.</summary>
/// <param name="Empreinte">Lower-case hexadecimal SHA-256: its address.</param>
/// <param name="Taille">Bytes.</param>
/// <param name="Debut">First bytes, to recognise its type.</param>
public sealed record PieceDeposee(string Empreinte, long Taille, ReadOnlyMemory<byte> Debut);
