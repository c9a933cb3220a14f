namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Keeps in memory the lists that cost most to read: those of the common words, which come back in every other search.
/// </summary>
internal sealed class CacheDePostings
{
    public const long OctetsMaximum = 32L * 1024 * 1024;
    private const int OctetsParSaut = 8;
    private const int OctetsParEntree = 128;
    private readonly CacheParUsage<string, Postings> _listes = new(OctetsMaximum);

    /// <summary>A shorter list is as quickly read again.</summary>
    public int NombreMinimal { get; set; } = 500;

    /// <summary>What the lists kept weigh, their names included.</summary>
    public long Octets => _listes.Octets;

    public Postings? Chercher(string expression) => _listes.Chercher(expression);

    /// <summary>Nothing that was known holds any more.</summary>
    public void Vider() => _listes.Vider();

    public void Garder(string expression, Postings liste)
    {
        var poids = Poids(expression, liste);
        if (liste.Nombre >= NombreMinimal && poids <= OctetsMaximum / 4) _listes.Garder(expression, liste, poids);
    }

    private static long Poids(string expression, Postings liste) =>
        liste.Octets.Length + ((long)liste.Sauts.Length * OctetsParSaut) + ((long)expression.Length * sizeof(char)) + OctetsParEntree;
}
