namespace Recouvrement.Application.Recherche;

/// <summary>A paper found that waits for its dossier.</summary>
/// <param name="Depot">Its identity in the inbox « À rattacher ».</param>
/// <param name="Portefeuille">Label of the portfolio it was left in.</param>
public sealed record PapierEnAttente(Guid Depot, string Portefeuille);
