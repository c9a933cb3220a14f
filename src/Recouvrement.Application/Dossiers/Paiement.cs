namespace Recouvrement.Application.Dossiers;

/// <summary>A payment received.</summary>
/// <param name="Id">Identity: that of the fact that recorded it.</param>
/// <param name="Date">Day it was received.</param>
/// <param name="Montant">Euros.</param>
/// <param name="Mode">Virement, chèque…; null when not said.</param>
/// <param name="Debiteur">Who paid; null when not said.</param>
public sealed record Paiement(Guid Id, DateOnly Date, decimal Montant, string? Mode, Guid? Debiteur);
