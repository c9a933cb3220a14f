namespace Recouvrement.Application.Recherche;

/// <summary>One reason why nothing, or not everything, was found; counted under the rights of the asker.</summary>
/// <param name="Genre">Which.</param>
/// <param name="Mot">The part of the query it is about, as written; empty for filters and dossiers.</param>
/// <param name="Nombre">How many documents would answer; 0 for <see cref="GenreDeConseil.Introuvable"/>.</param>
/// <param name="Demande">The query to ask instead; null when it stays the same.</param>
public sealed record ConseilDeRecherche(GenreDeConseil Genre, string Mot, long Nombre, string? Demande);
