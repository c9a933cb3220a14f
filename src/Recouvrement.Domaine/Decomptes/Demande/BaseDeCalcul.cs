namespace Recouvrement.Domaine.Decomptes;

/// <summary>Days of the year by which a rate is divided. No text fixes it for late interest: it is chosen and shown.</summary>
public enum BaseDeCalcul
{
    /// <summary>365 days even in a leap year: the official formula (÷ 36 500).</summary>
    Jours365 = 1,

    /// <summary>365 or 366 days, those of the year.</summary>
    Reelle = 2,

    /// <summary>360 days: forbidden towards a consumer, by contract only between professionals.</summary>
    Jours360 = 3,
}
