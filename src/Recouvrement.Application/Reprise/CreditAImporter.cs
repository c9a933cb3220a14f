namespace Recouvrement.Application.Reprise;

/// <summary>A credit of an accounting file: credit note, or payment that nobody matched.</summary>
/// <param name="Montant">Euros, above zero.</param>
/// <param name="Date">Its date.</param>
/// <param name="Libelle">Its wording.</param>
internal sealed record CreditAImporter(decimal Montant, DateOnly Date, string Libelle);
