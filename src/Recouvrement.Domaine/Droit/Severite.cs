namespace Recouvrement.Domaine.Droit;

/// <summary>What is lost when a deadline passes. The order is the order of gravity.</summary>
public enum Severite
{
    /// <summary>Nothing is lost; the date is worth knowing.</summary>
    Information = 1,

    /// <summary>Not a deadline to meet but a day before which one must not act.</summary>
    Attente = 2,

    /// <summary>The title or the procedure is lost; the claim survives unless prescribed.</summary>
    PerteDuTitre = 3,

    /// <summary>The claim itself, or the right to act on it, is lost.</summary>
    PerteDuDroit = 4,
}
