using System.Diagnostics.CodeAnalysis;

namespace Recouvrement.Actes.Valeurs;

/// <summary>
/// Named values, in the order they were given. Filled once by an initializer —
/// <c>new ObjetActe { ["reference"] = "F-12", ["montant"] = 120.50m }</c> — then only read.
/// </summary>
public sealed record ObjetActe : ValeurActe
{
    private readonly Dictionary<string, ValeurActe> _valeurs = new(StringComparer.Ordinal);
    private readonly List<string> _noms = [];

    /// <inheritdoc/>
    public override TypeValeur Type => TypeValeur.Objet;

    /// <summary>True when no member says anything: « pas de mandataire » may be an object of empty members.</summary>
    public override bool EstVide => _valeurs.Values.All(v => v.EstVide);

    /// <summary>The names, in the order given.</summary>
    public IReadOnlyList<string> Noms => _noms;

    /// <summary>The value of that name; <see cref="ValeurActe.Absente"/> when there is none.</summary>
    public ValeurActe this[string nom]
    {
        get => _valeurs.TryGetValue(nom, out var valeur) ? valeur : Absente;
        set
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(nom);
            if (!_valeurs.ContainsKey(nom))
            {
                _noms.Add(nom);
            }

            _valeurs[nom] = value ?? Absente;
        }
    }

    /// <summary>Adds or replaces a value; returns the same object, to chain.</summary>
    public ObjetActe Avec(string nom, ValeurActe valeur)
    {
        this[nom] = valeur;
        return this;
    }

    /// <summary>False when the name was never given.</summary>
    public bool TryGet(string nom, [NotNullWhen(true)] out ValeurActe? valeur) => _valeurs.TryGetValue(nom, out valeur);

    /// <summary>Compared name by name, order apart.</summary>
    public bool Equals(ObjetActe? other) =>
        other is not null && _valeurs.Count == other._valeurs.Count
        && _valeurs.All(p => other._valeurs.TryGetValue(p.Key, out var v) && v.Equals(p.Value));

    /// <inheritdoc/>
    public override int GetHashCode() => _valeurs.Count;
}
