namespace Recouvrement.Recherche.Requetes;

/// <summary>Terms joined by OR: one of them is enough.</summary>
public sealed record GroupeDeTermes(IReadOnlyList<Terme> Termes);
