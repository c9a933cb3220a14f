namespace Recouvrement.Domaine.Decomptes;

/// <summary>Interest of the month to come, for a saisie-attribution (CPCE R211-1 3°); not part of the total.</summary>
/// <param name="Du">First day.</param>
/// <param name="Au">Last day.</param>
/// <param name="Montant">Euros; null when a rate is not known.</param>
/// <param name="Refus">Why it is not known; null otherwise.</param>
/// <param name="Article">Article.</param>
public sealed record ProvisionInterets(DateOnly Du, DateOnly Au, decimal? Montant, string? Refus, string Article);
