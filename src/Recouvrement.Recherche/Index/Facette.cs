namespace Recouvrement.Recherche.Index;

/// <summary>How many of the documents found carry each value of an attribute; most frequent first, then by name.</summary>
/// <param name="Attribut">See <see cref="NomsDAttribut"/>.</param>
/// <param name="Valeurs">The values met and their exact counts; never a value that no visible document found carries.</param>
public sealed record Facette(string Attribut, IReadOnlyList<ValeurDeFacette> Valeurs);

/// <summary>One value of a facet.</summary>
/// <param name="Valeur">The value.</param>
/// <param name="Nombre">How many documents.</param>
public sealed record ValeurDeFacette(string Valeur, long Nombre);
