namespace Recouvrement.Domaine.Decomptes;

/// <summary>One credit note and what it reduced.</summary>
/// <param name="Avoir">Its identity.</param>
/// <param name="Date">Its day.</param>
/// <param name="Creance">Sum reduced.</param>
/// <param name="Montant">Euros.</param>
/// <param name="Impute">What it took off the principal.</param>
/// <param name="TropPercu">What was already paid: kept apart.</param>
/// <param name="Piece">Piece; null when not said.</param>
public sealed record LigneAvoir(
    string Avoir, DateOnly Date, string Creance, decimal Montant, decimal Impute, decimal TropPercu, string? Piece);
