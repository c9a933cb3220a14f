namespace Recouvrement.Domaine.Droit;

/// <summary>Codes of the territories that the core itself must name; the full list is data (calendriers.yaml).</summary>
public static class Territoires
{
    /// <summary>Mainland France and Corsica, without the local holidays of Alsace-Moselle.</summary>
    public const string Metropole = "metropole";

    /// <summary>Outside France: only ever a place of residence.</summary>
    public const string Etranger = "etranger";
}
