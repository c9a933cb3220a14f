namespace Recouvrement.Domaine.Decomptes;

/// <summary>One sum of the décompte and what became of it.</summary>
/// <param name="Creance">Its identity.</param>
/// <param name="Libelle">What it is, in words.</param>
/// <param name="Nature">What it is.</param>
/// <param name="Echeance">Day it became due.</param>
/// <param name="Montant">Euros at the origin.</param>
/// <param name="Tva">VAT inside the amount; null when not said.</param>
/// <param name="Avoirs">Credit notes.</param>
/// <param name="Impute">Payments imputed on it.</param>
/// <param name="Reste">What remains.</param>
/// <param name="Article">Article that founds it.</param>
/// <param name="Titre">Title it comes from; null when there is none.</param>
/// <param name="Piece">Piece; null when not said.</param>
public sealed record LigneSomme(
    string Creance,
    string Libelle,
    NatureCreance Nature,
    DateOnly Echeance,
    decimal Montant,
    decimal? Tva,
    decimal Avoirs,
    decimal Impute,
    decimal Reste,
    string Article,
    string? Titre,
    string? Piece);
