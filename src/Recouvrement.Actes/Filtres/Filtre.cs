using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Filtres;

/// <summary>
/// One filter: what it accepts, and how it writes. <see cref="Appliquer"/> returns null when the value does not fit; it is
/// only called with an accepted type. Every filter gives a text, so that only text filters may follow another.
/// </summary>
internal sealed record Filtre(
    string Nom, TypeValeur Accepte, Func<ValeurActe, IReadOnlyList<string>, string?> Appliquer, Func<IReadOnlyList<string>, bool> ArgumentsValides);
