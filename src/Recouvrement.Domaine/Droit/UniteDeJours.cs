namespace Recouvrement.Domaine.Droit;

/// <summary>Which days a delay counts.</summary>
public enum UniteDeJours
{
    /// <summary>Every day (CPC 641): the ordinary case.</summary>
    Calendaires = 0,

    /// <summary>
    /// Jours ouvrables: neither Sundays nor public holidays. No text of the enforcement code says whether Saturday counts:
    /// it does in the first reading, and the other is kept as a doubt.
    /// </summary>
    Ouvrables = 1,

    /// <summary>Jours ouvrés: neither Saturdays, nor Sundays, nor public holidays (banks, CPCE R211-4).</summary>
    Ouvres = 2,
}
