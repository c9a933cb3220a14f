namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Keeps in memory the <see cref="Reperes"/> of the longest lists, those of the common words that most phrases are made of. They are those
/// of one segment, and good as long as that segment is what it was.
/// </summary>
internal sealed class CacheDeReperes
{
    private const long OctetsMaximum = 8L * 1024 * 1024;

    // A shorter list is as quickly gone through. It might also stand on one page, which FTS5 may write again under the same number.
    private const int LongueurMinimale = 64 * 1024;
    private readonly Lock _verrou = new();
    private readonly Dictionary<(SegmentFts5 Segment, string Terme), (Reperes Reperes, long Usage)> _connus = [];
    private long _octets;
    private long _usages;

    /// <summary>Gives a list just read its places, known or to be made.</summary>
    public void Poser(SegmentFts5 segment, string terme, ListeBrute liste)
    {
        if (liste.Longueur < LongueurMinimale) return;
        lock (_verrou)
        {
            // FTS5 gives numbers again: a list that was written anew has not the same length.
            if (_connus.TryGetValue((segment, terme), out var connu) && connu.Reperes.LongueurDeLaListe == liste.Longueur)
            {
                _connus[(segment, terme)] = (connu.Reperes, ++_usages);
                liste.Reperes = connu.Reperes;
                return;
            }
        }

        liste.Reperes = new Reperes(liste);
        Garder((segment, terme), liste.Reperes);
    }

    /// <summary>Nothing that was known holds any more.</summary>
    public void Vider()
    {
        lock (_verrou)
        {
            _connus.Clear();
            _octets = 0;
        }
    }

    private void Garder((SegmentFts5 Segment, string Terme) cle, Reperes reperes)
    {
        lock (_verrou)
        {
            if (_connus.Remove(cle, out var ancien)) _octets -= ancien.Reperes.Octets;
            _connus[cle] = (reperes, ++_usages);
            _octets += reperes.Octets;
            while (_octets > OctetsMaximum)
            {
                var (perdu, (anciens, _)) = _connus.MinBy(c => c.Value.Usage);
                _connus.Remove(perdu);
                _octets -= anciens.Octets;
            }
        }
    }
}
