using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Recouvrement.Actes.Surete;

/// <summary>
/// Reads a zip archive that may be hostile. Stricter than the framework's reader on purpose: limits are checked before
/// anything is decompressed, entries may not overlap (the densest bombs do), names may not lead outside, sizes and checksums
/// must be true. In exchange the compressed bytes can be reused as they are.
/// </summary>
internal static class LecteurArchive
{
    private const uint SignatureFin = 0x06054b50;
    private const uint SignatureCentrale = 0x02014b50;
    private const uint SignatureLocale = 0x04034b50;
    private static ReadOnlySpan<byte> SignatureOle => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static List<EntreeArchive> Lire(byte[] archive, LimitesModele limites)
    {
        if (archive.Length > limites.OctetsArchive)
        {
            throw new RefusModeleException(MotifRefus.TropGros, Phrases.TropGros);
        }

        RefuserLesAutresFormats(archive);
        var fin = TrouverFin(archive);
        int nombre = U16(archive, fin + 10);
        uint taille = U32(archive, fin + 12), debut = U32(archive, fin + 16);
        if (nombre > limites.Entrees)
        {
            throw new RefusModeleException(MotifRefus.TropGros, Phrases.Bombe);
        }

        if (debut + (long)taille > fin)
        {
            throw Tronque();
        }

        var entrees = new List<EntreeArchive>(nombre);
        var zones = new List<(int Debut, int Fin)>(nombre);
        var noms = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var total = 0L;
        var position = (int)debut;
        for (var i = 0; i < nombre; i++)
        {
            var entete = LireEntete(archive, ref position, fin);
            total += entete.Taille;
            var xml = entete.Nom.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entete.Nom.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
            if (total > limites.OctetsDecompresses || (xml && entete.Taille > limites.OctetsPartieXml))
            {
                throw new RefusModeleException(MotifRefus.TropGros, Phrases.Bombe);
            }

            if (!noms.Add(entete.Nom) || NomInterdit(entete.Nom))
            {
                throw new RefusModeleException(MotifRefus.CheminInterdit, Phrases.Chemin(entete.Nom));
            }

            var donnees = DebutDesDonnees(archive, entete.Decalage, (int)debut);
            if (donnees + (long)entete.Comprime > debut)
            {
                throw Tronque();
            }

            zones.Add((entete.Decalage, donnees + entete.Comprime));
            if (!entete.Nom.EndsWith('/'))
            {
                entrees.Add(Decompresser(archive, entete, donnees));
            }
        }

        zones.Sort();
        for (var i = 1; i < zones.Count; i++)
        {
            if (zones[i].Debut < zones[i - 1].Fin)
            {
                throw new RefusModeleException(MotifRefus.TropGros, Phrases.Bombe);
            }
        }

        return entrees;
    }

    private static void RefuserLesAutresFormats(byte[] archive)
    {
        if (archive.AsSpan().StartsWith(SignatureOle))
        {
            var chiffre = archive.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
            throw chiffre
                ? new RefusModeleException(MotifRefus.Chiffre, Phrases.Chiffre)
                : new RefusModeleException(MotifRefus.PasUnDocumentWord, Phrases.AncienWord);
        }

        if (!archive.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            throw new RefusModeleException(MotifRefus.PasUnDocumentWord, Phrases.PasUnDocx);
        }
    }

    private static int TrouverFin(byte[] archive)
    {
        for (var i = archive.Length - 22; i >= 0 && i >= archive.Length - 22 - ushort.MaxValue; i--)
        {
            if (U32(archive, i) == SignatureFin && i + 22 + U16(archive, i + 20) == archive.Length)
            {
                return i;
            }
        }

        throw Tronque();
    }

    private sealed record Entete(string Nom, ushort Methode, uint Crc, int Comprime, int Taille, int Decalage);

    private static Entete LireEntete(byte[] a, ref int p, int fin)
    {
        if (p + 46 > fin || U32(a, p) != SignatureCentrale)
        {
            throw Tronque();
        }

        int drapeaux = U16(a, p + 8), nom = U16(a, p + 28);
        uint comprime = U32(a, p + 20), taille = U32(a, p + 24), decalage = U32(a, p + 42);
        var suivante = p + 46 + nom + U16(a, p + 30) + U16(a, p + 32);
        if ((drapeaux & 1) != 0)
        {
            throw new RefusModeleException(MotifRefus.Chiffre, Phrases.Chiffre);
        }

        if (suivante > fin || comprime > int.MaxValue || decalage > int.MaxValue)
        {
            throw Tronque();
        }

        if (taille > int.MaxValue)
        {
            throw new RefusModeleException(MotifRefus.TropGros, Phrases.Bombe);
        }

        // Names outside ASCII are UTF-8 in the files Word writes; the old code page never names a part.
        var entete = new Entete(
            Encoding.UTF8.GetString(a, p + 46, nom), U16(a, p + 10), U32(a, p + 16), (int)comprime, (int)taille, (int)decalage);
        p = suivante;
        return entete;
    }

    private static bool NomInterdit(string nom) =>
        nom.Length == 0 || nom[0] == '/' || nom.AsSpan().IndexOfAny("\\:\0") >= 0 || nom.Split('/').Any(s => s is ".." or ".");

    private static int DebutDesDonnees(byte[] a, int p, int limite)
    {
        if (p + 30L > limite || U32(a, p) != SignatureLocale)
        {
            throw Tronque();
        }

        return p + 30 + U16(a, p + 26) + U16(a, p + 28);
    }

    private static EntreeArchive Decompresser(byte[] archive, Entete e, int debut)
    {
        var comprime = archive.AsMemory(debut, e.Comprime);
        var contenu = e.Methode switch
        {
            0 when e.Comprime == e.Taille => comprime.ToArray(),
            8 => Degonfler(archive, debut, e),
            _ => throw Tronque(),
        };
        return Crc32.Calculer(contenu) == e.Crc ? new EntreeArchive(e.Nom, e.Methode, e.Crc, e.Taille, comprime, contenu) : throw Tronque();
    }

    private static byte[] Degonfler(byte[] archive, int debut, Entete e)
    {
        // The declared size was checked against the limits; a stream that gives one byte more lies, and is refused.
        var contenu = new byte[e.Taille];
        try
        {
            using var flux = new DeflateStream(new MemoryStream(archive, debut, e.Comprime, writable: false), CompressionMode.Decompress);
            flux.ReadExactly(contenu);
            return flux.ReadByte() < 0 ? contenu : throw new RefusModeleException(MotifRefus.TropGros, Phrases.Bombe);
        }
        catch (Exception x) when (x is InvalidDataException or EndOfStreamException)
        {
            throw Tronque();
        }
    }

    private static RefusModeleException Tronque() => new(MotifRefus.Illisible, Phrases.Tronque);

    private static ushort U16(byte[] a, int p) => BinaryPrimitives.ReadUInt16LittleEndian(a.AsSpan(p, 2));

    private static uint U32(byte[] a, int p) => BinaryPrimitives.ReadUInt32LittleEndian(a.AsSpan(p, 4));
}
