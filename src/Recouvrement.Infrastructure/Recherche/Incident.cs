namespace Recouvrement.Infrastructure.Recherche;

/// <summary>What happened to the index that someone must know.</summary>
/// <param name="Le">When.</param>
/// <param name="Texte">One French sentence.</param>
internal sealed record Incident(DateTimeOffset Le, string Texte);
