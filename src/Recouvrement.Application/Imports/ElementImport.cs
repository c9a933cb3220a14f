namespace Recouvrement.Application.Imports;

/// <summary>One line read: its value, unless an error leaves it out, and what is to be said about it.</summary>
/// <typeparam name="T">What a line means.</typeparam>
/// <param name="Ligne">Line of the file where it begins, from 1.</param>
/// <param name="Valeur">The line understood; null when one of <paramref name="Anomalies"/> is an error.</param>
/// <param name="Anomalies">Errors and warnings of this line; often none.</param>
public sealed record ElementImport<T>(int Ligne, T? Valeur, IReadOnlyList<Anomalie> Anomalies)
    where T : class;
