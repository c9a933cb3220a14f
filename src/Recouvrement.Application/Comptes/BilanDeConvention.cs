using Recouvrement.Application.Ecriture;

namespace Recouvrement.Application.Comptes;

/// <summary>What came of a convention written in the dossiers of a creditor.</summary>
/// <param name="Ecrits">Dossiers that follow it now.</param>
/// <param name="Inchanges">Dossiers that already followed it.</param>
/// <param name="Refuses">Dossiers where it could not be written (base of 360 days against a consumer…).</param>
/// <param name="Erreurs">What is wrong with the choice itself, field by field; nothing was then written.</param>
public sealed record BilanDeConvention(int Ecrits, int Inchanges, int Refuses, IReadOnlyList<ErreurChamp> Erreurs);
