using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Modeles;

/// <summary>One use of a datum by a template.</summary>
/// <param name="Chemin">The path as written in the template.</param>
/// <param name="Sections">The sections it stands in, from the outside in: the path may be relative to them.</param>
/// <param name="EstSection">True when the datum opens a section rather than being shown.</param>
/// <param name="TypeAttendu">What its first filter needs; <see cref="TypeValeur.Absente"/> when anything will do.</param>
/// <param name="Facultatif">True when the template says what to write if the datum is missing.</param>
/// <param name="Position">Where.</param>
public sealed record ChampUtilise(
    string Chemin, IReadOnlyList<string> Sections, bool EstSection, TypeValeur TypeAttendu, bool Facultatif, PositionModele Position);
