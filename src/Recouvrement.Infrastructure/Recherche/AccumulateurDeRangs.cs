using System.Numerics;
using System.Runtime.InteropServices;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Gathers lists that overlap, in a table by rank: how often (up to 127), and in the high bit whether in the very form asked. Emptied
/// when poured out.
/// </summary>
internal sealed class AccumulateurDeRangs
{
    // No index is a hundred times that of a large department: a greater rank was read from a damaged page.
    private const int RangMaximal = 100_000_000;

    // Poured out by as many notes.
    private const int ALaFois = sizeof(ulong);
    private byte[] _notes = new byte[1024];
    private int _premier = int.MaxValue;
    private int _dernier = -1;

    /// <summary>Makes room for ranks up to that one.</summary>
    public void Reserver(int dernier)
    {
        if ((uint)dernier > RangMaximal) throw new ArgumentOutOfRangeException(nameof(dernier));
        if (dernier >= _notes.Length) Array.Resize(ref _notes, Math.Max(_notes.Length * 2, (dernier / ALaFois * ALaFois) + ALaFois));
    }

    /// <summary>Says that what is noted stands between those two ranks, or more widely.</summary>
    public void Etendre(int premier, int dernier)
    {
        if (premier < _premier) _premier = premier;
        if (dernier > _dernier) _dernier = dernier;
    }

    /// <summary>
    /// One document, between ranks said by <see cref="Etendre"/>. Several threads may write, as long as no two do of one document.
    /// </summary>
    public void Ajouter(int rang, int frequence, bool exact)
    {
        if (frequence > 0) Noter(ref _notes[rang], frequence, exact);
    }

    /// <summary>Every document of a list after that rank; throws when one has no place in the columns.</summary>
    public void Ajouter(ListeBrute liste, int depuis, int capacite, Poids poids, bool exact)
    {
        var o = liste.Octets;
        if (o.IsEmpty || capacite == 0) return;
        Reserver(capacite - 1);
        var notes = _notes.AsSpan(0, capacite);
        var (ici, entiers, premier, uneFois) = (0, 0, int.MaxValue, poids.DeLaColonne(0));
        var entier = liste.Entier(0);
        unchecked
        {
            for (var i = 0; i < o.Length;)
            {
                if (i == entier)
                {
                    entier = liste.Entier(++entiers);
                    ici = 0;
                }

                ici += Varint.Lire(o, ref i);
                var taille = Varint.Lire(o, ref i) >> 1;
                // A single byte is one place in the first column: most documents of most words.
                var frequence = ici <= depuis ? 0 : taille == 1 ? uneFois : poids.De(o.Slice(i, taille));
                i += taille;
                if (frequence == 0) continue;
                Noter(ref notes[ici], frequence, exact);
                if (premier == int.MaxValue) premier = ici;
            }
        }

        if (premier != int.MaxValue) Etendre(premier, ici);
    }

    /// <summary>Of several ways to find one term the best counts.</summary>
    public void VerserDans(AccumulateurDeRangs autre)
    {
        if (_dernier < 0) return;
        autre.Reserver(_dernier);
        autre.Etendre(_premier, _dernier);
        Vider(new DansUnAutre(autre));
    }

    public void VerserDans(PostingsEnCours liste) => Vider(new DansUneListe(liste));

    /// <summary>Empties it of a reading that failed.</summary>
    public void Oublier() => Vider(default(NullePart));

    private static void Noter(ref byte note, int frequence, bool exact) =>
        note = Frequence.Ecrire(Frequence.Nombre(note) + frequence, exact || Frequence.EstExacte(note));

    // A struct, not a delegate: this is the inner loop of every search.
    private void Vider<T>(T preneur)
        where T : struct, IPreneur
    {
        if (_dernier < 0) return;
        var (premier, dernier) = (_premier / ALaFois, _dernier / ALaFois);
        (_premier, _dernier) = (int.MaxValue, -1);
        var notes = MemoryMarshal.Cast<byte, ulong>(_notes.AsSpan());
        for (var i = premier; i <= dernier; i++)
        {
            var reste = notes[i];
            if (reste == 0)
            {
                var pas = notes[i..(dernier + 1)].IndexOfAnyExcept(0UL);
                if (pas < 0) return;
                i += pas;
                reste = notes[i];
            }

            notes[i] = 0;
            do
            {
                var k = BitOperations.TrailingZeroCount(reste) / ALaFois;
                preneur.Prendre((i * ALaFois) + k, (byte)((reste >> (k * ALaFois)) & 0xFF));
                reste &= ~(0xFFUL << (k * ALaFois));
            }
            while (reste != 0);
        }
    }

    private interface IPreneur
    {
        void Prendre(int rang, byte note);
    }

    private readonly struct DansUneListe(PostingsEnCours liste) : IPreneur
    {
        public void Prendre(int rang, byte note) => liste.Ajouter(rang, note);
    }

    private readonly struct DansUnAutre(AccumulateurDeRangs autre) : IPreneur
    {
        public void Prendre(int rang, byte note)
        {
            ref var la = ref autre._notes[rang];
            la = Frequence.Ecrire(Math.Max(Frequence.Nombre(la), Frequence.Nombre(note)), Frequence.EstExacte(la) || Frequence.EstExacte(note));
        }
    }

    private readonly struct NullePart : IPreneur
    {
        public void Prendre(int rang, byte note)
        {
        }
    }
}
