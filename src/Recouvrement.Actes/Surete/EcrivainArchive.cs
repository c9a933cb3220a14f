using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Recouvrement.Actes.Surete;

/// <summary>
/// Writes the zip of an act. Every date is 1 January 1980, the first a zip can say: the same act must give the same bytes.
/// </summary>
internal sealed class EcrivainArchive
{
    private const ushort PremierJanvier1980 = 0x0021;
    private readonly MemoryStream _sortie;
    private readonly List<(byte[] Nom, ushort Methode, uint Crc, int Comprime, int Taille, int Decalage)> _entrees = [];

    public EcrivainArchive(int capacite) => _sortie = new MemoryStream(capacite);

    /// <summary>An untouched part: its compressed bytes are copied.</summary>
    public void Copier(EntreeArchive entree) => Ecrire(entree.Nom, entree.Methode, entree.Crc, entree.Taille, entree.Comprime.Span);

    public void Ajouter(string nom, ReadOnlySpan<byte> contenu)
    {
        using var comprime = Deflater(contenu);
        Ecrire(nom, 8, Crc32.Calculer(contenu), contenu.Length, comprime.GetBuffer().AsSpan(0, (int)comprime.Length));
    }

    /// <summary>Compresses once a part that will be copied into every act.</summary>
    public static EntreeArchive Comprimer(string nom, byte[] contenu)
    {
        using var comprime = Deflater(contenu);
        return new EntreeArchive(nom, 8, Crc32.Calculer(contenu), contenu.Length, comprime.ToArray(), contenu);
    }

    public byte[] Terminer()
    {
        var debut = (int)_sortie.Length;
        Span<byte> tampon = stackalloc byte[46];
        foreach (var e in _entrees)
        {
            tampon.Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(tampon, 0x02014b50);
            tampon[4] = 20;
            Commun(tampon[6..], e.Methode, e.Crc, e.Comprime, e.Taille, e.Nom.Length);
            BinaryPrimitives.WriteInt32LittleEndian(tampon[42..], e.Decalage);
            _sortie.Write(tampon);
            _sortie.Write(e.Nom);
        }

        var taille = (int)_sortie.Length - debut;
        Span<byte> fin = stackalloc byte[22];
        fin.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(fin, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(fin[8..], (ushort)_entrees.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(fin[10..], (ushort)_entrees.Count);
        BinaryPrimitives.WriteInt32LittleEndian(fin[12..], taille);
        BinaryPrimitives.WriteInt32LittleEndian(fin[16..], debut);
        _sortie.Write(fin);
        return _sortie.ToArray();
    }

    private static MemoryStream Deflater(ReadOnlySpan<byte> contenu)
    {
        var comprime = new MemoryStream((contenu.Length / 4) + 64);
        using var flux = new DeflateStream(comprime, CompressionLevel.Optimal, leaveOpen: true);
        flux.Write(contenu);
        return comprime;
    }

    private void Ecrire(string nom, ushort methode, uint crc, int taille, ReadOnlySpan<byte> comprime)
    {
        var octetsNom = Encoding.UTF8.GetBytes(nom);
        _entrees.Add((octetsNom, methode, crc, comprime.Length, taille, (int)_sortie.Length));
        Span<byte> tampon = stackalloc byte[30];
        tampon.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(tampon, 0x04034b50);
        Commun(tampon[4..], methode, crc, comprime.Length, taille, octetsNom.Length);
        _sortie.Write(tampon);
        _sortie.Write(octetsNom);
        _sortie.Write(comprime);
    }

    private static void Commun(Span<byte> t, ushort methode, uint crc, int comprime, int taille, int nom)
    {
        const ushort NomsEnUtf8 = 0x0800;
        BinaryPrimitives.WriteUInt16LittleEndian(t, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(t[2..], NomsEnUtf8);
        BinaryPrimitives.WriteUInt16LittleEndian(t[4..], methode);
        BinaryPrimitives.WriteUInt16LittleEndian(t[8..], PremierJanvier1980);
        BinaryPrimitives.WriteUInt32LittleEndian(t[10..], crc);
        BinaryPrimitives.WriteInt32LittleEndian(t[14..], comprime);
        BinaryPrimitives.WriteInt32LittleEndian(t[18..], taille);
        BinaryPrimitives.WriteUInt16LittleEndian(t[22..], (ushort)nom);
    }
}
