namespace Recouvrement.Application.Pieces;

/// <summary>A file attached to an e-mail.</summary>
/// <param name="Rang">Its place, from 0: what names it.</param>
/// <param name="Nom">Its name, without any path.</param>
/// <param name="Octets">Its bytes.</param>
public sealed record FichierJoint(int Rang, string Nom, ReadOnlyMemory<byte> Octets);
