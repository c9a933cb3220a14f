namespace Recouvrement.Domaine.Procedures;

/// <summary>Everything that follows from the facts on a given day. Pure result: same facts, same law, same day, same state.</summary>
public sealed record EtatProcedure
{
    /// <summary>Stage reserved for what the definition does not foresee: entered and left with a reason.</summary>
    public const string HorsModele = "hors-modele";

    /// <summary>Id of the procedure.</summary>
    public required string Procedure { get; init; }

    /// <summary>The day the fold looks from.</summary>
    public required DateOnly Au { get; init; }

    /// <summary>Stage.</summary>
    public required string Etape { get; init; }

    /// <summary>The stage in words.</summary>
    public required string LibelleEtape { get; init; }

    /// <summary>Legal date of entry into the stage; null when no fact has happened.</summary>
    public required DateOnly? DepuisLe { get; init; }

    /// <summary>True when nothing more is expected.</summary>
    public required bool Terminal { get; init; }

    /// <summary>Regime frozen by the criterion fact; null when not yet known or when there is only one.</summary>
    public required string? Regime { get; init; }

    /// <summary>Deadlines, in order of opening.</summary>
    public required IReadOnlyList<EcheanceProcedure> Echeances { get; init; }

    /// <summary>Types of fact that the stage expects or accepts.</summary>
    public required IReadOnlyList<string> EvenementsPossibles { get; init; }

    /// <summary>Types of fact possible at every stage (payment, withdrawal from the model…).</summary>
    public required IReadOnlyList<string> EvenementsToujoursPossibles { get; init; }

    /// <summary>Acts, allowed or not, each with its reason.</summary>
    public required IReadOnlyList<ActePossible> Actes { get; init; }

    /// <summary>Effects beyond the procedure.</summary>
    public required IReadOnlyList<Effet> Effets { get; init; }

    /// <summary>
    /// The step by which the procedure began to take something away, without a break since; null when it takes nothing. A plan
    /// after an opening is the same run: what it stopped has been stopped since the judgment.
    /// </summary>
    public Passage? OrigineDesEffets { get; init; }

    /// <summary>Effects borne from the debtor's other procedures; empty when the machine is folded alone.</summary>
    public IReadOnlyList<EffetSubi> EffetsSubis { get; init; } = [];

    /// <summary>Warnings.</summary>
    public required IReadOnlyList<Alerte> Alertes { get; init; }

    /// <summary>Facts that the model could not take, with the reason: they changed nothing.</summary>
    public required IReadOnlyList<FaitEcarte> Ecartes { get; init; }

    /// <summary>The way travelled, oldest first.</summary>
    public required IReadOnlyList<Passage> Parcours { get; init; }

    /// <summary>Effects of other procedures that forbid or suspend an act of this one, called for by the stage or not.</summary>
    public IReadOnlyList<EffetSubi> Empechements(string acte)
    {
        List<EffetSubi>? trouves = null;
        for (var i = 0; i < EffetsSubis.Count; i++)
        {
            if (EffetsSubis[i].Effet.Empeche(Procedure, acte))
            {
                (trouves ??= []).Add(EffetsSubis[i]);
            }
        }

        return trouves ?? (IReadOnlyList<EffetSubi>)[];
    }
}
