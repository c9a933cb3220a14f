namespace Recouvrement.Application.Production;

/// <summary>Something that the law wants to read in an act.</summary>
/// <param name="Mention">What.</param>
/// <param name="Article">Where the law says so.</param>
/// <param name="Version">The day that this version of the article came into force.</param>
/// <param name="Doute">What is not sure in it; null when nothing is.</param>
public sealed record MentionLegale(string Mention, string Article, DateOnly Version, string? Doute);
