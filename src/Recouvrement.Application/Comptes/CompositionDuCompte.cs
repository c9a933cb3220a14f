using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Comptes;

/// <summary>What a dossier asks of the arithmetic, and what the reader must know of how it was put together.</summary>
/// <param name="Demande">The demand.</param>
/// <param name="Titres">Titles, standing or lost.</param>
/// <param name="Remplacees">Sums asked that a decision replaced.</param>
/// <param name="VersementsDeduits">Payments that a decision already took off.</param>
/// <param name="SansRegime">Claims of which nobody said how they bear interest.</param>
/// <param name="Reserves">French sentences.</param>
/// <param name="Noms">What it calls each debtor and surety, by id.</param>
internal sealed record CompositionDuCompte(
    DemandeDecompte Demande,
    IReadOnlyList<TitreDuDossier> Titres,
    IReadOnlyList<SommeRemplacee> Remplacees,
    IReadOnlyList<Versement> VersementsDeduits,
    IReadOnlyList<string> SansRegime,
    IReadOnlyList<string> Reserves,
    IReadOnlyDictionary<Guid, string> Noms);
