using Recouvrement.Domaine.Droit;

namespace Recouvrement.Application.Consultation;

/// <summary>What the list of dossiers is narrowed to; every property left null narrows nothing.</summary>
public sealed record FiltreDossiers
{
    /// <summary>Words of the reference, of the parties or of their SIREN; accents and capitals do not count; all must be there.</summary>
    public string? Texte { get; init; }

    /// <summary>One portfolio.</summary>
    public Guid? Portefeuille { get; init; }

    /// <summary>Account of the juriste in charge.</summary>
    public string? Juriste { get; init; }

    /// <summary>Id of a procedure's definition.</summary>
    public string? Procedure { get; init; }

    /// <summary>Id of a stage: one machine of the dossier at least is there.</summary>
    public string? Etape { get; init; }

    /// <summary>Id of a delay rule: one deadline at least that it governs runs.</summary>
    public string? Regle { get; init; }

    /// <summary>The next deadline is at least that grave.</summary>
    public Severite? SeveriteMinimale { get; init; }

    /// <summary>The next deadline is on that day or after.</summary>
    public DateOnly? EcheanceDu { get; init; }

    /// <summary>The next deadline is on that day or before.</summary>
    public DateOnly? EcheanceAu { get; init; }

    /// <summary>True for the open dossiers where nothing runs.</summary>
    public bool? SansProchaineEtape { get; init; }

    /// <summary>True for the dossiers where a procedure takes something away, false for the others.</summary>
    public bool? SousProcedure { get; init; }

    /// <summary>False (the default) for open dossiers, true for closed ones, null for both.</summary>
    public bool? Clos { get; init; } = false;

    /// <summary>Order.</summary>
    public TriDossiers Tri { get; init; } = TriDossiers.ProchaineEcheance;

    /// <summary>True for the reverse order.</summary>
    public bool Descendant { get; init; }

    /// <summary>Slice.</summary>
    public DemandePage Page { get; init; } = new();
}
