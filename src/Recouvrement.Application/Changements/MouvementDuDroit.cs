using Recouvrement.Domaine.Droit;

namespace Recouvrement.Application.Changements;

/// <summary>One thing of a dossier that a new version of the law moves.</summary>
public sealed record MouvementDuDroit
{
    /// <summary>What happens.</summary>
    public required NatureDuMouvement Nature { get; init; }

    /// <summary>Id of the procedure.</summary>
    public required string Procedure { get; init; }

    /// <summary>Label of the procedure.</summary>
    public required string LibelleProcedure { get; init; }

    /// <summary>Name of the debtor; null when the procedure is common to all.</summary>
    public string? NomDebiteur { get; init; }

    /// <summary>What moves, in words: the deadline, the act, « Étape ».</summary>
    public required string Libelle { get; init; }

    /// <summary>Rule of the deadline; null for the rest.</summary>
    public string? Regle { get; init; }

    /// <summary>Id of the deadline as it is in the books now; null for what is not one, or is new.</summary>
    public Guid? Echeance { get; init; }

    /// <summary>Date to keep before; null when there was none.</summary>
    public DateOnly? Avant { get; init; }

    /// <summary>Date to keep after; null when there is none any more.</summary>
    public DateOnly? Apres { get; init; }

    /// <summary>What was true before, in words; null when the dates say it.</summary>
    public string? TexteAvant { get; init; }

    /// <summary>What becomes true, in words; null when the dates say it.</summary>
    public string? TexteApres { get; init; }

    /// <summary>Gravity of the deadline; null for the rest.</summary>
    public Severite? Severite { get; init; }

    /// <summary>
    /// True when going on with the old date or the old stage could lose something: ours comes earlier or appears, a waiting period ends
    /// later, an act is forbidden. It is shown at once, confirmed or not.
    /// </summary>
    public bool Alerte { get; init; }
}
