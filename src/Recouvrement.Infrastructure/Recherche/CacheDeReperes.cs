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
    private readonly CacheParUsage<(SegmentFts5 Segment, string Terme), Reperes> _connus = new(OctetsMaximum);

    /// <summary>Gives a list just read its places, known or to be made.</summary>
    public void Poser(SegmentFts5 segment, string terme, ListeBrute liste)
    {
        if (liste.Longueur < LongueurMinimale) return;
        var connus = _connus.Chercher((segment, terme));
        // FTS5 gives numbers again: a list that was written anew has not the same length.
        if (connus?.LongueurDeLaListe != liste.Longueur)
        {
            connus = new Reperes(liste);
            _connus.Garder((segment, terme), connus, connus.Octets);
        }

        liste.Reperes = connus;
    }

    /// <summary>Nothing that was known holds any more.</summary>
    public void Vider() => _connus.Vider();
}
