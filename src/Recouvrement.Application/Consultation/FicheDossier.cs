using Recouvrement.Application.Changements;
using Recouvrement.Application.Comptes;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Plans;

namespace Recouvrement.Application.Consultation;

/// <summary>The page of a dossier, folded from its journal as of the day of the reading: never stale.</summary>
public sealed record FicheDossier
{
    /// <summary>What the dossier is: parties, claims, payments, procedures, pieces.</summary>
    public required EtatDossier Dossier { get; init; }

    /// <summary>Number of journal lines: the version that a writing must expect.</summary>
    public required int Version { get; init; }

    /// <summary>The day looked from.</summary>
    public required DateOnly Au { get; init; }

    /// <summary>Label of the portfolio.</summary>
    public required string Portefeuille { get; init; }

    /// <summary>Name of the juriste in charge; null when nobody is.</summary>
    public required string? Juriste { get; init; }

    /// <summary>Machines, in order of procedure then of debtor: stage, acts, effects, warnings of each.</summary>
    public required IReadOnlyList<Machine> Machines { get; init; }

    /// <summary>Standing clocks of the claims and of the titles, debtor by debtor: nobody opened them.</summary>
    public required IReadOnlyList<Machine> Horloges { get; init; }

    /// <summary>Titles that its procedures gave, in order of date.</summary>
    public IReadOnlyList<TitreDuDossier> Titres { get; init; } = [];

    /// <summary>Plans of payment already granted, followed on that day.</summary>
    public IReadOnlyList<PlanSuivi> Plans { get; init; } = [];

    /// <summary>What procedures take away in the dossier: shown on every page of it. Empty when none does.</summary>
    public required IReadOnlyList<BandeauInsolvabilite> Bandeaux { get; init; }

    /// <summary>The next deadline of the dossier; null when nothing runs.</summary>
    public required LigneEcheance? ProchaineEcheance { get; init; }

    /// <summary>What is owed today; null when the dossier has no debtor.</summary>
    public required ResumeDuCompte? Compte { get; init; }

    /// <summary>
    /// What the law in force would move here, as long as nobody has confirmed it: the rest of the page follows the law before. Empty when
    /// nothing waits.
    /// </summary>
    public IReadOnlyList<MouvementDuDroit> DroitAConfirmer { get; init; } = [];

    /// <summary>True when the dossier is open and nothing runs.</summary>
    public required bool SansProchaineEtape { get; init; }

    /// <summary>The machine or the clock of that instance; a clock answers to its bare id too. Null when there is none.</summary>
    public Machine? Trouver(string? instance) =>
        Machines.Concat(Horloges).FirstOrDefault(m => string.Equals(m.Instance, instance, StringComparison.Ordinal))
        ?? Horloges.FirstOrDefault(m => string.Equals(m.Definition.Id, instance, StringComparison.Ordinal));
}
