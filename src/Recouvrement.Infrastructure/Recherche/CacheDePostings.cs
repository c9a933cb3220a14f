namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Keeps in memory the lists that cost most to read: those of the common words, which come back in every other search.
/// </summary>
internal sealed class CacheDePostings
{
    public const long OctetsMaximum = 32L * 1024 * 1024;
    private const int OctetsParSaut = 8;
    private const int OctetsParEntree = 128;
    private readonly Lock _verrou = new();
    private readonly Dictionary<string, (Postings Liste, long Usage)> _listes = new(StringComparer.Ordinal);
    private long _octets;
    private long _usages;

    /// <summary>A shorter list is as quickly read again.</summary>
    public int NombreMinimal { get; set; } = 500;

    /// <summary>What the lists kept weigh, their names included.</summary>
    public long Octets
    {
        get
        {
            lock (_verrou) return _octets;
        }
    }

    public Postings? Chercher(string expression)
    {
        lock (_verrou)
        {
            if (!_listes.TryGetValue(expression, out var connue)) return null;
            _listes[expression] = (connue.Liste, ++_usages);
            return connue.Liste;
        }
    }

    /// <summary>Nothing that was known holds any more.</summary>
    public void Vider()
    {
        lock (_verrou)
        {
            _listes.Clear();
            _octets = 0;
        }
    }

    public void Garder(string expression, Postings liste)
    {
        if (liste.Nombre < NombreMinimal || Poids(expression, liste) > OctetsMaximum / 4) return;
        lock (_verrou)
        {
            if (_listes.TryGetValue(expression, out var ancienne)) _octets -= Poids(expression, ancienne.Liste);
            _listes[expression] = (liste, ++_usages);
            _octets += Poids(expression, liste);
            while (_octets > OctetsMaximum)
            {
                var perdue = _listes.MinBy(l => l.Value.Usage);
                _listes.Remove(perdue.Key);
                _octets -= Poids(perdue.Key, perdue.Value.Liste);
            }
        }
    }

    private static long Poids(string expression, Postings liste) =>
        liste.Octets.Length + ((long)liste.Sauts.Length * OctetsParSaut) + ((long)expression.Length * sizeof(char)) + OctetsParEntree;
}
