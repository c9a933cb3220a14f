namespace Recouvrement.Application.Dossiers;

/// <summary>The roles of intervenants, their words, and where acts find them.</summary>
public static class RolesIntervenant
{
    /// <summary>In the order of the menu.</summary>
    public static IReadOnlyList<DefinitionRole> Tous { get; } =
    [
        new(RoleIntervenant.Juridiction, "juridiction", "Juridiction", "juridiction", "nom"),
        new(RoleIntervenant.Commissaire, "commissaire", "Commissaire de justice", "commissaire", "denomination"),
        new(RoleIntervenant.Avocat, "avocat", "Avocat", "avocat", "nom"),
        new(RoleIntervenant.Mandataire, "mandataire", "Mandataire du créancier", "mandataire", "denomination"),
        new(RoleIntervenant.MandataireJudiciaire, "mandataire-judiciaire", "Mandataire judiciaire ou liquidateur", "collective.mandataire", "nom"),
        new(RoleIntervenant.Administrateur, "administrateur", "Administrateur judiciaire", "collective.administrateur", "nom"),
        new(RoleIntervenant.Commission, "commission", "Commission de surendettement", "surendettement.commission", "nom"),
        new(RoleIntervenant.TiersSaisi, "tiers-saisi", "Tiers saisi (banque, employeur, société)", "tiersSaisi", "denomination"),
        new(RoleIntervenant.CourAppel, "cour-appel", "Cour d’appel", "courAppel", "nom"),
    ];

    /// <summary>The definition of a role.</summary>
    public static DefinitionRole De(RoleIntervenant role) => Tous.First(r => r.Role == role);

    /// <summary>The definition of that word, or null.</summary>
    public static DefinitionRole? Trouver(string? mot) => Tous.FirstOrDefault(r => string.Equals(r.Mot, mot, StringComparison.Ordinal));
}
