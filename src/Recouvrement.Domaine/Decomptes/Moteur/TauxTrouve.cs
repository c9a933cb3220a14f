using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Decomptes;

/// <summary>A rate on a day, or why it is not known.</summary>
internal readonly record struct TauxTrouve(decimal Valeur, string? Serie, VersionTaux? Version, string? Refus)
{
    public static TauxTrouve Inconnu(string refus) => new(0, null, null, refus);
}
