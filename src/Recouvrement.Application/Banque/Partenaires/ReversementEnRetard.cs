namespace Recouvrement.Application.Banque.Partenaires;

/// <summary>Money that a partner should have remitted.</summary>
/// <param name="Dossier">« 2026-000123 ».</param>
/// <param name="Partenaire">Who; null when not said.</param>
/// <param name="Encaisse">Day he received it.</param>
/// <param name="Attendu">Day by which it was to be remitted.</param>
/// <param name="Montant">Euros.</param>
/// <param name="Article">Article that says so, with its doubt when there is one.</param>
public sealed record ReversementEnRetard(string Dossier, string? Partenaire, DateOnly Encaisse, DateOnly Attendu, decimal Montant, string Article);
