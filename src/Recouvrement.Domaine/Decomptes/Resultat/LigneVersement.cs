namespace Recouvrement.Domaine.Decomptes;

/// <summary>One payment and where each of its cents went.</summary>
/// <param name="Versement">Its identity.</param>
/// <param name="Date">Its day.</param>
/// <param name="Montant">Euros.</param>
/// <param name="Mode">Virement, chèque…; null when not said.</param>
/// <param name="Payeur">Who paid; null when not said.</param>
/// <param name="RejeteLe">Day it came back unpaid; it then pays nothing. Null otherwise.</param>
/// <param name="MotifRejet">Why it came back.</param>
/// <param name="Imputations">Where it went, in order.</param>
/// <param name="TropPercu">What no debt due took: kept apart.</param>
/// <param name="Piece">Piece; null when not said.</param>
public sealed record LigneVersement(
    string Versement,
    DateOnly Date,
    decimal Montant,
    string? Mode,
    string? Payeur,
    DateOnly? RejeteLe,
    string? MotifRejet,
    IReadOnlyList<Imputation> Imputations,
    decimal TropPercu,
    string? Piece);
