namespace Recouvrement.Domaine.Droit;

/// <summary>A public holiday on a given day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Regle">The rule it comes from, with its passport.</param>
public sealed record JourFerie(DateOnly Date, RegleJourFerie Regle);
