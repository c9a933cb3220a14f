namespace Recouvrement.Actes.Modeles;

/// <summary>What a finding prevents.</summary>
public enum GraviteConstat
{
    /// <summary>Worth a look; the template may be published.</summary>
    Avertissement = 1,

    /// <summary>The template may not be published.</summary>
    Erreur = 2,
}
