using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

/// <summary>A journal line to be chained.</summary>
/// <param name="Nature">What it does.</param>
/// <param name="Fait">The fact.</param>
/// <param name="Motif">Why; null when no reason is needed.</param>
/// <param name="Piece">The piece that proves it; null when there is none.</param>
internal sealed record Ajout(NatureEntree Nature, Fait Fait, string? Motif = null, Guid? Piece = null);
