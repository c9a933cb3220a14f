namespace Recouvrement.Domaine.Decomptes;

/// <summary>One cost, counted or not, and why.</summary>
/// <param name="Frais">Its identity.</param>
/// <param name="Acte">The act.</param>
/// <param name="Date">Its day.</param>
/// <param name="MontantHt">Before tax.</param>
/// <param name="Tva">VAT.</param>
/// <param name="Debours">Disbursements.</param>
/// <param name="Charge">Who bears it.</param>
/// <param name="Retenu">What is counted in the décompte: all, or nothing.</param>
/// <param name="Impute">Payments imputed on it.</param>
/// <param name="Reste">What remains.</param>
/// <param name="Article">Article that says who bears it.</param>
/// <param name="Motif">The reason in words.</param>
/// <param name="Piece">Piece; null when not said.</param>
public sealed record LigneFrais(
    string Frais,
    string Acte,
    DateOnly Date,
    decimal MontantHt,
    decimal Tva,
    decimal Debours,
    ChargeFrais Charge,
    decimal Retenu,
    decimal Impute,
    decimal Reste,
    string Article,
    string Motif,
    string? Piece);
