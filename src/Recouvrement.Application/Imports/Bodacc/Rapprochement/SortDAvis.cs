namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>What becomes of a notice for a debtor.</summary>
internal sealed record SortDAvis(EtatLien Etat, RaisonAvis? Raison = null, string? Detail = null);
