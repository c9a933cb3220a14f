namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Keeps what costs most to make again, up to so many bytes: what was used the longest ago goes first. For several threads.</summary>
internal sealed class CacheParUsage<TCle, TValeur>(long octetsMaximum)
    where TCle : notnull
    where TValeur : class
{
    private readonly Lock _verrou = new();
    private readonly Dictionary<TCle, (TValeur Valeur, long Octets, long Usage)> _connus = [];
    private long _octets;
    private long _usages;

    /// <summary>What is kept weighs.</summary>
    public long Octets
    {
        get
        {
            lock (_verrou) return _octets;
        }
    }

    /// <summary>What is kept under that key; null when nothing is.</summary>
    public TValeur? Chercher(TCle cle)
    {
        lock (_verrou)
        {
            if (!_connus.TryGetValue(cle, out var connu)) return null;
            _connus[cle] = connu with { Usage = ++_usages };
            return connu.Valeur;
        }
    }

    /// <summary>Keeps it, in the place of what was under that key.</summary>
    public void Garder(TCle cle, TValeur valeur, long octets)
    {
        lock (_verrou)
        {
            Oter(cle);
            _connus[cle] = (valeur, octets, ++_usages);
            _octets += octets;
            while (_octets > octetsMaximum) Oter(_connus.MinBy(c => c.Value.Usage).Key);
        }
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

    private void Oter(TCle cle)
    {
        if (_connus.Remove(cle, out var perdu)) _octets -= perdu.Octets;
    }
}
