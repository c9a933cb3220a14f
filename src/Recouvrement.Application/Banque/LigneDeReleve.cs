namespace Recouvrement.Application.Banque;

/// <summary>An imported statement in a list.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Nom">« Relevé R12 du 15/09/2026 (releve.xml) ».</param>
/// <param name="Compte">Our account.</param>
/// <param name="Version">Format.</param>
/// <param name="Ecritures">Entries.</param>
/// <param name="Nouveaux">Movements that no other statement had given.</param>
/// <param name="Ecart">Gap of the balances as confirmed; null when they close or are not both given.</param>
/// <param name="ImporteLe">When.</param>
/// <param name="ImportePar">By whom.</param>
public sealed record LigneDeReleve(
    Guid Id, string Nom, string Compte, string Version, int Ecritures, int Nouveaux, string? Ecart, DateTimeOffset ImporteLe, string ImportePar);
