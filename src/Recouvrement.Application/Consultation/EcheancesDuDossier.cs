namespace Recouvrement.Application.Consultation;

/// <summary>The deadlines of a dossier.</summary>
/// <param name="Vives">Those that somebody must still watch, by date.</param>
/// <param name="Closes">Those that are over, latest first.</param>
public sealed record EcheancesDuDossier(IReadOnlyList<LigneEcheance> Vives, IReadOnlyList<LigneEcheance> Closes);
