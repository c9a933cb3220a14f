namespace Recouvrement.Actes.Surete;

/// <summary>
/// One entry of the archive, checked. The compressed bytes are kept so that a part no field touches is copied into every act
/// without being compressed again.
/// </summary>
internal sealed record EntreeArchive(string Nom, ushort Methode, uint Crc, int Taille, ReadOnlyMemory<byte> Comprime, byte[] Contenu);
