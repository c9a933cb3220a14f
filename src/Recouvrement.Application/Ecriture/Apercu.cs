using Recouvrement.Application.Comptes;

namespace Recouvrement.Application.Ecriture;

/// <summary>What a writing would change; nothing was written.</summary>
/// <param name="Version">Number of journal lines it was computed on.</param>
/// <param name="Machines">The machines, in order; those that do not change have an empty difference.</param>
/// <param name="Objection">Why the model cannot take the fact; null when it can. The writing needs a reason, « hors modèle ».</param>
public sealed record Apercu(int Version, IReadOnlyList<ApercuMachine> Machines, string? Objection)
{
    /// <summary>What another procedure forbade on the day of the fact: it is recorded all the same, the warning stays beside it.</summary>
    public IReadOnlyList<string> Avertissements { get; init; } = [];

    /// <summary>What it would do to the account; null when it does nothing to it.</summary>
    public ApercuDuCompte? Compte { get; init; }

    /// <summary>How many deadlines it would open, over all machines.</summary>
    public int DelaisOuverts => Machines.Sum(m => m.Difference.DelaisOuverts);

    /// <summary>How many deadlines it would close, over all machines.</summary>
    public int DelaisClos => Machines.Sum(m => m.Difference.DelaisClos);
}
