namespace Recouvrement.Domaine.Droit;

/// <summary>One version of a delay, as it applies during an interval of the rule's criterion date.</summary>
/// <param name="Id">Stable id, pinned by everything computed with it: the first day of the interval, or « origine ».</param>
/// <param name="EnVigueur">The interval of criterion dates that this version governs.</param>
/// <param name="Duree">The length of the delay.</param>
/// <param name="Prorogation">What happens on a day that is not a working day.</param>
/// <param name="Severite">What is lost when it passes.</param>
/// <param name="Charge">Who must meet it.</param>
/// <param name="Distance">True when the augmentations of CPC 643-644 benefit the person who must act.</param>
/// <param name="Passeport">Article, source, confidence, verification.</param>
public sealed record VersionDelai(
    string Id,
    Periode EnVigueur,
    Duree Duree,
    Prorogation Prorogation,
    Severite Severite,
    Charge Charge,
    bool Distance,
    Passeport Passeport)
{
    /// <summary>
    /// Where the court sits for the augmentation by distance when it is always the same, whatever the dossier's court
    /// (the Cour de cassation sits in Paris); null when it is the court of the dossier.
    /// </summary>
    public string? SiegeDistance { get; init; }

    /// <summary>
    /// The last day the delay can reach, when a transitional rule caps it: a law that shortened a prescription lets the new
    /// delay run from its own first day at midnight (CC 2222 al. 2, NPR-03). Null otherwise.
    /// </summary>
    public DateOnly? AuPlusTard { get; init; }

    /// <summary>
    /// True when the delay ends with the month it reaches (« dernier jour du mois suivant », C. conso. R733-8).
    /// </summary>
    public bool FinDeMois { get; init; }
}
