namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>The bytes of one element of the list, valid until the next one is asked for.</summary>
internal readonly record struct ElementJson(ReadOnlyMemory<byte> Octets, int Ligne);
