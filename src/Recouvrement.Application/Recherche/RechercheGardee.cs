namespace Recouvrement.Application.Recherche;

/// <summary>A search that somebody made, or keeps under a name.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Demande">Words and filters, as the address of the page has them.</param>
/// <param name="Texte">Words.</param>
/// <param name="Nom">Name under which it is kept; null in the history.</param>
/// <param name="Le">When it was made last.</param>
public sealed record RechercheGardee(Guid Id, string Demande, string Texte, string? Nom, DateTimeOffset Le);
