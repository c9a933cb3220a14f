using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Comptes;

/// <summary>Delays granted by the judge, with what a reader must know of how they were counted.</summary>
/// <param name="Delais">The delays.</param>
/// <param name="Reserves">French sentences.</param>
internal sealed record DelaisAccordes(IReadOnlyList<DelaiDeGrace> Delais, IReadOnlyList<string> Reserves);
