namespace Recouvrement.Infrastructure.Yaml;

/// <summary>What a loading gave: a value when nothing was wrong, otherwise every error found.</summary>
/// <typeparam name="T">What is loaded.</typeparam>
/// <param name="Valeur">The value; null when there is at least one error.</param>
/// <param name="Erreurs">The errors, in order of file and line; empty when the value is there.</param>
public sealed record Chargement<T>(T? Valeur, IReadOnlyList<ErreurDeFichier> Erreurs)
    where T : class
{
    /// <summary>True when the value is there.</summary>
    public bool Reussi => Valeur is not null;
}
