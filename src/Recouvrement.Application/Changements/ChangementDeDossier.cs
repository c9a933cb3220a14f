namespace Recouvrement.Application.Changements;

/// <summary>What the law in force would change in a dossier that still follows the one before.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Reference">« 2026-000123 ».</param>
/// <param name="Creancier">Name of the creditor.</param>
/// <param name="Debiteurs">Names of the debtors.</param>
/// <param name="Version">Number of journal lines compared: a confirmation is refused when something was written since.</param>
/// <param name="Mouvements">What moves, in order of procedure.</param>
public sealed record ChangementDeDossier(
    Guid Dossier, string Reference, string Creancier, string Debiteurs, int Version, IReadOnlyList<MouvementDuDroit> Mouvements);
