namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>What became of a notice for one debtor of one dossier.</summary>
/// <param name="Avis">The notice.</param>
/// <param name="Dossier">The dossier.</param>
/// <param name="Partie">The debtor.</param>
/// <param name="Etat">What became of it.</param>
/// <param name="Raison">Why somebody must decide; null otherwise.</param>
/// <param name="Detail">One French sentence; null when the reason is enough.</param>
public sealed record LienAvis(Guid Avis, Guid Dossier, Guid Partie, EtatLien Etat, RaisonAvis? Raison = null, string? Detail = null);
