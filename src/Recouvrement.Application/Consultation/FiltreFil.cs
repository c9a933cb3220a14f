namespace Recouvrement.Application.Consultation;

/// <summary>What the thread of facts is narrowed to.</summary>
/// <param name="Page">Slice.</param>
/// <param name="ParDateLegale">True (the default) for the latest legal date first; false for the latest recording first.</param>
/// <param name="Debout">True (the default) for standing facts only, in their last version; false for every line of the journal.</param>
public sealed record FiltreFil(DemandePage Page, bool ParDateLegale = true, bool Debout = true);
