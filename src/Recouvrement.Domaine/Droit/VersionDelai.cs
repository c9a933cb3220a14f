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
    /// True when the first day counts because the delay runs from midnight (a law entering into force): the last day is
    /// then the eve of the same quantième (NPR-03).
    /// </summary>
    public bool DepartCompris { get; init; }
}
