using Recouvrement.Application.Prelevements;

namespace Recouvrement.Application.Plans;

/// <summary>What a remittance says once for all its lines.</summary>
/// <param name="CreeeLe">Instant written in the file.</param>
/// <param name="Creancier">Name of the creditor.</param>
/// <param name="Iban">Account to credit.</param>
/// <param name="Bic">Its bank; null to leave it out.</param>
/// <param name="Ics">SEPA creditor identifier.</param>
/// <param name="Schema">Scheme.</param>
public sealed record EnTeteDeRemise(DateTimeOffset CreeeLe, string Creancier, string Iban, string? Bic, string Ics, SchemaPrelevement Schema);
