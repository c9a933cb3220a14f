namespace Recouvrement.Application.Consultation;

/// <summary>The thread of facts of a dossier.</summary>
/// <param name="Lignes">Slice of the thread.</param>
/// <param name="Version">Number of journal lines when it was read.</param>
/// <param name="PremiereRupture">Number of the first journal line whose hash is wrong; null when the journal is whole.</param>
public sealed record FilDesFaits(Page<LigneFil> Lignes, int Version, int? PremiereRupture);
