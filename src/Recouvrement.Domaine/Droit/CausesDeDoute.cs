namespace Recouvrement.Domaine.Droit;

/// <summary>Why a deadline has more than one reading.</summary>
[Flags]
internal enum CausesDeDoute
{
    Aucune = 0,

    /// <summary>A holiday of one territory only falls on the last day.</summary>
    FeriesLocaux = 1,

    /// <summary>No ruling says whether CPC 642 applies.</summary>
    Report = 2,

    /// <summary>The text does not say which of two days the delay runs from.</summary>
    Depart = 4,

    /// <summary>No text says whether Saturday is a « jour ouvrable ».</summary>
    Samedi = 8,

    /// <summary>A suspension moved the end: whoever contests it gives the delay its first end back.</summary>
    Suspension = 16,
}
