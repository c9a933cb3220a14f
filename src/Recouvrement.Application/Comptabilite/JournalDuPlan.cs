namespace Recouvrement.Application.Comptabilite;

/// <summary>A journal of the accounts.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Libelle">Its name.</param>
public sealed record JournalDuPlan(string Code, string Libelle);
