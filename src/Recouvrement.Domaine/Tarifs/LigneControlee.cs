namespace Recouvrement.Domaine.Tarifs;

/// <summary>One line of a note beside the tariff. The gap is shown; nothing is corrected.</summary>
/// <param name="Acte">Act or scale.</param>
/// <param name="Facture">Billed before tax.</param>
/// <param name="Tarif">Tariff before tax; null when it is not known.</param>
/// <param name="Ecart">Billed less tariff; null when the tariff is not known.</param>
/// <param name="Detail">How the tariff was counted, or why it is not known.</param>
/// <param name="Doute">Doubt on the tariff; null when there is none.</param>
public sealed record LigneControlee(string Acte, decimal Facture, decimal? Tarif, decimal? Ecart, string Detail, string? Doute);
