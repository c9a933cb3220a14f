namespace Recouvrement.Domaine.Decomptes;

/// <summary>What one more day costs.</summary>
/// <param name="ACompterDu">First day not counted in the décompte.</param>
/// <param name="Montant">Euros a day at the rate of that day; null when that rate is not known.</param>
/// <param name="Refus">Why it is not known; null otherwise.</param>
public sealed record InteretJournalier(DateOnly ACompterDu, decimal? Montant, string? Refus);
