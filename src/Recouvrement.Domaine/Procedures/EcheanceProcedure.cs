using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Procedures;

/// <summary>A deadline in the life of a procedure.</summary>
/// <param name="Regle">Id of the rule that governs it.</param>
/// <param name="Statut">Where it stands on the day of the fold.</param>
/// <param name="Depart">Legal date it starts from.</param>
/// <param name="Calcul">The computed deadline; null only when <see cref="StatutEcheance.Indeterminee"/>.</param>
/// <param name="Refus">Why the law does not answer; null otherwise.</param>
/// <param name="OuvertePar">The fact that opened it; null when it was an expiry or the beginning.</param>
/// <param name="ClosePar">The fact that met it or made it pointless; null otherwise.</param>
/// <param name="CloseLe">Legal date of its closing, or the day it was seen expired; null while open.</param>
/// <param name="Raison">Why it is in that status, one French sentence.</param>
public sealed record EcheanceProcedure(
    string Regle,
    StatutEcheance Statut,
    DateOnly Depart,
    EcheanceCalculee? Calcul,
    string? Refus,
    Guid? OuvertePar,
    Guid? ClosePar,
    DateOnly? CloseLe,
    string Raison)
{
    /// <summary>True while somebody must still watch it.</summary>
    public bool EstVive => Statut is StatutEcheance.Ouverte or StatutEcheance.Indeterminee or StatutEcheance.Suspendue;

    /// <summary>Its name in the definition: the id of the rule, or a local name when the context chooses the rule.</summary>
    public string Cle { get; init; } = Regle;

    /// <summary>What holds it back; null unless <see cref="StatutEcheance.Suspendue"/>.</summary>
    public ArretEnCours? Arret { get; init; }
}
