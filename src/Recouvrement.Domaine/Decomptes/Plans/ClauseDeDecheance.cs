namespace Recouvrement.Domaine.Decomptes.Plans;

/// <summary>The clause by which a broken instalment makes the whole due (déchéance du terme).</summary>
/// <param name="MiseEnDemeure">True when a formal notice must come first.</param>
/// <param name="DelaiJours">Days that the notice leaves to pay.</param>
/// <param name="Impayes">Broken instalments from which the clause plays.</param>
public sealed record ClauseDeDecheance(bool MiseEnDemeure, int DelaiJours = 0, int Impayes = 1);
