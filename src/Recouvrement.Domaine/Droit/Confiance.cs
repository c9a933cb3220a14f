namespace Recouvrement.Domaine.Droit;

/// <summary>How sure the house is of a rule; shown wherever the rule is used.</summary>
public enum Confiance
{
    /// <summary>Text read, or two independent sources.</summary>
    Sur = 1,

    /// <summary>One source, or one reading.</summary>
    Probable = 2,

    /// <summary>Open question: the doubt must stay visible on screen.</summary>
    AVerifier = 3,
}
