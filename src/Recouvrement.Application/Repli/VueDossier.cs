using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Repli;

/// <summary>Everything that follows from a journal on a day: what pages show and what read tables keep.</summary>
public sealed record VueDossier
{
    /// <summary>The dossier.</summary>
    public required EtatDossier Dossier { get; init; }

    /// <summary>The journal it was folded from.</summary>
    public required Journal Journal { get; init; }

    /// <summary>The day looked from.</summary>
    public required DateOnly Au { get; init; }

    /// <summary>Machines, in order of procedure then of debtor.</summary>
    public required IReadOnlyList<Machine> Machines { get; init; }

    /// <summary>Deadlines of all the machines, in that order.</summary>
    public required IReadOnlyList<EcheanceSuivie> Echeances { get; init; }

    /// <summary>The next deadline to keep, the gravest of its day; null when nothing runs.</summary>
    public required EcheanceSuivie? Prochaine { get; init; }

    /// <summary>First day on which the passing of time alone changes something; null when nothing will.</summary>
    public required DateOnly? RecalculerLe { get; init; }

    /// <summary>Number of journal lines.</summary>
    public int Version => Journal.Entrees.Count;

    /// <summary>True when the dossier is open and nothing runs.</summary>
    public bool SansProchaineEtape => Dossier.ClosLe is null && Prochaine is null;
}
