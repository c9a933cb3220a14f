using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// The places of one word in one document when they are few and all in the text itself, which they mostly are: read all at once, with
/// nothing for the processor to guess. Others are read by <see cref="SuiteDePlaces"/>.
/// </summary>
internal readonly struct CourteSuite
{
    private const int ALaFois = sizeof(ulong);
    private const short DernierSansSuite = 0x7F;
    private const ushort Hors = ushort.MaxValue;

    // All that is compared fits in sixteen bits, whatever the distance between two words of a phrase.
    private const int PlaceMaximale = 65_000;
    private readonly Vector128<ushort> _sommes;

    // Which of the sums are places: those where a distance ends.
    private readonly Vector128<ushort> _places;

    // Each byte is a distance plus two, or the beginning of one: where a word stands is the sum up to there of what they are worth.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private CourteSuite(Vector128<ushort> octets, Vector128<ushort> suivis, int longueur)
    {
        var lus = Vector128.LessThan(Vector128<short>.Indices, Vector128.Create((short)longueur)).AsUInt16();
        var bas = octets & Vector128.Create((ushort)DernierSansSuite);
        var s = Vector128.ConditionalSelect(suivis, bas << 7, bas - Vector128.Create((ushort)2)) & lus;
        s += Vector128.Shuffle(s, Vector128.Create(Hors, 0, 1, 2, 3, 4, 5, 6));
        s += Vector128.Shuffle(s, Vector128.Create(Hors, Hors, 0, 1, 2, 3, 4, 5));
        s += Vector128.Shuffle(s, Vector128.Create(Hors, Hors, Hors, Hors, 0, 1, 2, 3));
        (_sommes, _places) = (s, Vector128.AndNot(lus, suivis));
    }

    private int Derniere => _sommes.GetElement(ALaFois - 1);

    /// <summary>Reads those bytes of a list as FTS5 writes them, eight being there even when the list ends before; false when they are not such places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Lire(ReadOnlySpan<byte> liste, int debut, int fin, out CourteSuite suite)
    {
        suite = default;
        var longueur = fin - debut;
        if (longueur > ALaFois) return false;
        var octets = Octets(liste, debut);
        var suivis = Suivis(octets);
        if (((Colonnes(octets, suivis) | TropLongs(suivis)) & ((1u << longueur) - 1)) != 0) return false;
        suite = new CourteSuite(octets, suivis, longueur);
        return suite.Derniere <= PlaceMaximale;
    }

    /// <summary>
    /// Which of these places are that far before a place of another word, however many it has: a bit for each. False when this cannot be
    /// said so quickly.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Devant(ReadOnlySpan<byte> liste, int debut, int fin, int ecart, out uint suivies)
    {
        if (!Lire(liste, debut, fin, out var autres)) return DevantBeaucoup(liste, debut, fin, ecart, out suivies);
        suivies = Devant(autres, -ecart);
        return true;
    }

    /// <summary>Whether a place is also one of the others.</summary>
    public bool Rencontre(in CourteSuite autres) => Devant(autres, 0) != 0;

    // Eight at a time, as far as the text goes.
    private bool DevantBeaucoup(ReadOnlySpan<byte> liste, int debut, int fin, int ecart, out uint suivies)
    {
        suivies = 0;
        for (var avant = 0; debut < fin;)
        {
            var octets = Octets(liste, debut);
            var suivis = Suivis(octets);
            var longueur = Math.Min(ALaFois, fin - debut);
            var colonnes = Colonnes(octets, suivis) & ((1u << longueur) - 1);
            if (colonnes != 0) longueur = BitOperations.TrailingZeroCount(colonnes);
            // What goes on in the next byte is left for the next time.
            else longueur -= (int)(suivis.ExtractMostSignificantBits() >> (longueur - 1)) & 1;
            if ((TropLongs(suivis) & ((1u << longueur) - 1)) != 0 || (longueur == 0 && colonnes == 0)) return false;
            var autres = new CourteSuite(octets, suivis, longueur);
            if (avant + autres.Derniere > PlaceMaximale) return false;
            suivies |= Devant(autres, avant - ecart);
            if (colonnes != 0) return true;
            avant += autres.Derniere;
            debut += longueur;
        }

        return true;
    }

    private static Vector128<ushort> Octets(ReadOnlySpan<byte> liste, int debut) =>
        Vector128.WidenLower(Vector128.CreateScalar(BinaryPrimitives.ReadUInt64LittleEndian(liste[debut..])).AsByte());

    // Those that go on in the next byte.
    private static Vector128<ushort> Suivis(Vector128<ushort> octets) =>
        Vector128.GreaterThan(octets.AsInt16(), Vector128.Create(DernierSansSuite)).AsUInt16();

    private static uint Colonnes(Vector128<ushort> octets, Vector128<ushort> suivis) =>
        Vector128.Equals(octets, Vector128.Create((ushort)Poids.ChangementDeColonne)).ExtractMostSignificantBits() & ~(suivis.ExtractMostSignificantBits() << 1);

    // Distances of three bytes.
    private static uint TropLongs(Vector128<ushort> suivis)
    {
        var bits = suivis.ExtractMostSignificantBits();
        return bits & (bits << 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Devant(in CourteSuite autres, int decalage)
    {
        // No place read is as great as what is put where there is none.
        var b = Vector128.ConditionalSelect(
            autres._places, autres._sommes + Vector128.Create(unchecked((ushort)decalage)), Vector128<ushort>.AllBitsSet);
        var egales = Vector128.Equals(_sommes, b);
        egales |= Vector128.Equals(_sommes, Vector128.Shuffle(b, Vector128.Create((ushort)1, 2, 3, 4, 5, 6, 7, 0)));
        egales |= Vector128.Equals(_sommes, Vector128.Shuffle(b, Vector128.Create((ushort)2, 3, 4, 5, 6, 7, 0, 1)));
        egales |= Vector128.Equals(_sommes, Vector128.Shuffle(b, Vector128.Create((ushort)3, 4, 5, 6, 7, 0, 1, 2)));
        egales |= Vector128.Equals(_sommes, Vector128.Shuffle(b, Vector128.Create((ushort)4, 5, 6, 7, 0, 1, 2, 3)));
        egales |= Vector128.Equals(_sommes, Vector128.Shuffle(b, Vector128.Create((ushort)5, 6, 7, 0, 1, 2, 3, 4)));
        egales |= Vector128.Equals(_sommes, Vector128.Shuffle(b, Vector128.Create((ushort)6, 7, 0, 1, 2, 3, 4, 5)));
        egales |= Vector128.Equals(_sommes, Vector128.Shuffle(b, Vector128.Create((ushort)7, 0, 1, 2, 3, 4, 5, 6)));
        return (egales & _places).ExtractMostSignificantBits();
    }
}
