namespace Recouvrement.Application.Recherche;

/// <summary>What is proposed while one types; nothing outside the rights of whom types.</summary>
/// <param name="Dossiers">Dossiers that answer already.</param>
/// <param name="Documents">Papers that answer already.</param>
/// <param name="Mots">The same search with its last word completed.</param>
public sealed record Suggestions(IReadOnlyList<DossierTrouve> Dossiers, IReadOnlyList<DocumentTrouve> Documents, IReadOnlyList<string> Mots);
