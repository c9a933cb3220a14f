namespace Recouvrement.Application.Reprise;

/// <summary>What became of one dossier of a file.</summary>
/// <param name="Ouvert">True when it was opened.</param>
/// <param name="Creances">Claims declared.</param>
/// <param name="DejaConnues">Claims and credits that were there already.</param>
/// <param name="Montant">Sum of the claims declared.</param>
/// <param name="Refus">Why nothing was written; null when nothing opposed it.</param>
internal sealed record Rangement(bool Ouvert, int Creances, int DejaConnues, decimal Montant, string? Refus = null);
