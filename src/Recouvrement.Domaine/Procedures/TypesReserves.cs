namespace Recouvrement.Domaine.Procedures;

/// <summary>Types of fact that every procedure knows without declaring them.</summary>
public static class TypesReserves
{
    /// <summary>The juriste leaves the model, with a reason.</summary>
    public const string SortieDuModele = "hors-modele-sortie";

    /// <summary>The juriste comes back to the stage named by the field « etape ».</summary>
    public const string RetourAuModele = "hors-modele-retour";

    /// <summary>Name of the field that holds the stage one comes back to.</summary>
    public const string ChampEtape = "etape";
}
