using System.Collections;

namespace Recouvrement.Domaine.Dossiers;

/// <summary>The named values of a fact, in ordinal order of name: two facts with the same values are equal and hash the same.</summary>
public sealed class Donnees : IReadOnlyCollection<KeyValuePair<string, Valeur>>, IEquatable<Donnees>
{
    private readonly KeyValuePair<string, Valeur>[] valeurs;

    /// <summary>Takes the values; a name given twice is an error of the caller.</summary>
    public Donnees(IEnumerable<KeyValuePair<string, Valeur>> valeurs)
    {
        this.valeurs = [.. valeurs];
        Array.Sort(this.valeurs, (a, b) => string.CompareOrdinal(a.Key, b.Key));
        for (var i = 1; i < this.valeurs.Length; i++)
        {
            if (string.Equals(this.valeurs[i - 1].Key, this.valeurs[i].Key, StringComparison.Ordinal))
            {
                throw new ArgumentException($"Donnée nommée deux fois\u00A0: «\u00A0{this.valeurs[i].Key}\u00A0».", nameof(valeurs));
            }
        }
    }

    /// <summary>No value at all.</summary>
    public static Donnees Aucune { get; } = new([]);

    /// <inheritdoc />
    public int Count => valeurs.Length;

    /// <summary>The value of that name, or null.</summary>
    public Valeur? this[string nom]
    {
        get
        {
            foreach (var paire in valeurs)
            {
                if (string.Equals(paire.Key, nom, StringComparison.Ordinal))
                {
                    return paire.Value;
                }
            }

            return null;
        }
    }

    /// <summary>Builds from pairs.</summary>
    public static Donnees De(params (string Nom, Valeur Valeur)[] paires) =>
        new(paires.Select(p => KeyValuePair.Create(p.Nom, p.Valeur)));

    /// <summary>The same values with one added or replaced.</summary>
    public Donnees Avec(string nom, Valeur valeur) =>
        new(valeurs.Where(p => !string.Equals(p.Key, nom, StringComparison.Ordinal)).Append(KeyValuePair.Create(nom, valeur)));

    /// <inheritdoc />
    public bool Equals(Donnees? other) => other is not null && valeurs.AsSpan().SequenceEqual(other.valeurs);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Donnees);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var paire in valeurs)
        {
            hash.Add(paire.Key, StringComparer.Ordinal);
            hash.Add(paire.Value);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, Valeur>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, Valeur>>)valeurs).GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
