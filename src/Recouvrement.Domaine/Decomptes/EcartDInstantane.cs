namespace Recouvrement.Domaine.Decomptes;

/// <summary>One figure that a recomputation does not find again.</summary>
/// <param name="Lieu">Where (« interets[3] »).</param>
/// <param name="Ecrit">What the snapshot says.</param>
/// <param name="Recalcule">What the recomputation gives.</param>
public sealed record EcartDInstantane(string Lieu, string Ecrit, string Recalcule);
