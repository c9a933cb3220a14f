using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Plans;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Repli;

/// <summary>Everything that follows from a journal on a day: what pages show and what read tables keep.</summary>
public sealed record VueDossier
{
    /// <summary>The dossier.</summary>
    public required EtatDossier Dossier { get; init; }

    /// <summary>The journal it was folded from.</summary>
    public required Journal Journal { get; init; }

    /// <summary>The law that folded it.</summary>
    public required Replieur Par { get; init; }

    /// <summary>The day looked from.</summary>
    public required DateOnly Au { get; init; }

    /// <summary>Machines, in order of procedure then of debtor.</summary>
    public required IReadOnlyList<Machine> Machines { get; init; }

    /// <summary>Standing clocks of the claims and of the titles: nobody opened them.</summary>
    public required IReadOnlyList<Machine> Horloges { get; init; }

    /// <summary>Plans of payment already granted, followed on that day.</summary>
    public IReadOnlyList<PlanSuivi> Plans { get; init; } = [];

    /// <summary>Deadlines of all the machines, in that order, then of the clocks.</summary>
    public required IReadOnlyList<EcheanceSuivie> Echeances { get; init; }

    /// <summary>The next deadline to keep, the gravest of its day; null when nothing runs.</summary>
    public required EcheanceSuivie? Prochaine { get; init; }

    /// <summary>First day on which the passing of time alone changes something; null when nothing will.</summary>
    public required DateOnly? RecalculerLe { get; init; }

    /// <summary>Number of journal lines.</summary>
    public int Version => Journal.Entrees.Count;

    /// <summary>
    /// True when the dossier is open and nothing runs in its procedures: a clock that ticks is not somebody who acts, but a plan that is paid is.
    /// </summary>
    public bool SansProchaineEtape => Dossier.ClosLe is null && !Plans.Any(p => p.EstEnCours) && !Machines.Any(m => m.Etat.Echeances.Any(e => e.EstVive));

    /// <summary>The machine or the clock of that instance; a clock answers to its bare id too. Null when there is none.</summary>
    public Machine? Trouver(string? instance) =>
        Machines.FirstOrDefault(m => string.Equals(m.Instance, instance, StringComparison.Ordinal))
        ?? Horloges.FirstOrDefault(m => string.Equals(m.Instance, instance, StringComparison.Ordinal))
        ?? Horloges.FirstOrDefault(m => string.Equals(m.Definition.Id, instance, StringComparison.Ordinal));
}
