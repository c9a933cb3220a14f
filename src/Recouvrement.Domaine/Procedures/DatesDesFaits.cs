using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Recouvrement.Domaine.Procedures;

/// <summary>
/// Date of the last fact of each type, as the law's criteria want it. A chain: adding a fact costs one small object, and a
/// deadline computed earlier keeps the chain it was computed with.
/// </summary>
internal sealed class DatesDesFaits : IReadOnlyDictionary<string, DateOnly>
{
    public static readonly DatesDesFaits Aucune = new(null, string.Empty, default);

    private readonly DatesDesFaits? suite;
    private readonly string type;
    private readonly DateOnly date;

    private DatesDesFaits(DatesDesFaits? suite, string type, DateOnly date)
    {
        this.suite = suite;
        this.type = type;
        this.date = date;
    }

    public int Count => this.Count();

    public IEnumerable<string> Keys => this.Select(p => p.Key);

    public IEnumerable<DateOnly> Values => this.Select(p => p.Value);

    public DateOnly this[string key] => TryGetValue(key, out var valeur) ? valeur : throw new KeyNotFoundException(key);

    public DatesDesFaits Avec(string nouveau, DateOnly jour) => new(this, nouveau, jour);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out DateOnly value)
    {
        for (var maillon = this; maillon.suite is not null; maillon = maillon.suite)
        {
            if (string.Equals(maillon.type, key, StringComparison.Ordinal))
            {
                value = maillon.date;
                return true;
            }
        }

        value = default;
        return false;
    }

    public IEnumerator<KeyValuePair<string, DateOnly>> GetEnumerator()
    {
        var vus = new HashSet<string>(StringComparer.Ordinal);
        for (var maillon = this; maillon.suite is not null; maillon = maillon.suite)
        {
            if (vus.Add(maillon.type))
            {
                yield return KeyValuePair.Create(maillon.type, maillon.date);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
