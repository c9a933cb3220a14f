namespace Recouvrement.Application.Consultation;

/// <summary>What « Ma journée » is narrowed to.</summary>
/// <param name="Portefeuille">One portfolio; null for all those within the rights.</param>
/// <param name="Juriste">Account of the juriste in charge; null for all.</param>
/// <param name="LignesParSection">How many lines each section shows; the totals count everything.</param>
public sealed record FiltreJournee(Guid? Portefeuille = null, string? Juriste = null, int LignesParSection = 50);
