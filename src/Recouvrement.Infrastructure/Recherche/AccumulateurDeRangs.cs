namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Gathers lists that overlap, in a table by rank: how often (up to 127), and in the high bit whether in the very form asked. Emptied
/// when poured out.
/// </summary>
internal sealed class AccumulateurDeRangs
{
    // No index is a hundred times that of a large department: a greater rank was read from a damaged page.
    private const int RangMaximal = 100_000_000;
    private byte[] _notes = new byte[1024];
    private int _premier = int.MaxValue;
    private int _dernier = -1;

    public void Ajouter(int rang, int frequence, bool exact)
    {
        if (frequence == 0) return;
        ref var note = ref Note(rang);
        note = Frequence.Ecrire(Frequence.Nombre(note) + frequence, exact || Frequence.EstExacte(note));
    }

    /// <summary>Of several ways to find one term the best counts.</summary>
    public void VerserDans(AccumulateurDeRangs autre)
    {
        Vider((rang, note) =>
        {
            ref var la = ref autre.Note(rang);
            la = Frequence.Ecrire(Math.Max(Frequence.Nombre(la), Frequence.Nombre(note)), Frequence.EstExacte(la) || Frequence.EstExacte(note));
        });
    }

    public void VerserDans(PostingsEnCours liste) => Vider(liste.Ajouter);

    /// <summary>Empties it of a reading that failed.</summary>
    public void Oublier() => Vider((_, _) => { });

    private ref byte Note(int rang)
    {
        if ((uint)rang > RangMaximal) throw new ArgumentOutOfRangeException(nameof(rang));
        if (rang >= _notes.Length) Array.Resize(ref _notes, Math.Max(_notes.Length * 2, rang + 1));
        if (rang < _premier) _premier = rang;
        if (rang > _dernier) _dernier = rang;
        return ref _notes[rang];
    }

    private void Vider(Action<int, byte> prendre)
    {
        for (var i = _premier; i <= _dernier; i++)
        {
            var pas = _notes.AsSpan(i, _dernier + 1 - i).IndexOfAnyExcept((byte)0);
            if (pas < 0) break;
            i += pas;
            prendre(i, _notes[i]);
            _notes[i] = 0;
        }

        (_premier, _dernier) = (int.MaxValue, -1);
    }
}
