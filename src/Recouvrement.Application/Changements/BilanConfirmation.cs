namespace Recouvrement.Application.Changements;

/// <summary>What came of a confirmation.</summary>
/// <param name="Confirmes">Dossiers that the law in force now governs.</param>
/// <param name="Laisses">Dossiers left as they were: something was written in them meanwhile.</param>
/// <param name="Refus">Why nothing was done, one French sentence; null when something could be.</param>
public sealed record BilanConfirmation(int Confirmes, int Laisses, string? Refus = null);
