namespace Recouvrement.Domaine.Decomptes;

/// <summary>A décompte: every line, every cent, every source. Its total is the sum of what it shows.</summary>
public sealed record Decompte
{
    /// <summary>Reference of the file; null when not said.</summary>
    public string? Reference { get; init; }

    /// <summary>The day to which it is drawn.</summary>
    public required DateOnly ArreteAu { get; init; }

    /// <summary>Quality of the creditor.</summary>
    public required CategorieCreancier Creancier { get; init; }

    /// <summary>How days were counted and payments imputed, orders of imputation resolved.</summary>
    public required ConventionDecompte Convention { get; init; }

    /// <summary>The same in French sentences, for the head of the document.</summary>
    public required IReadOnlyList<string> ConventionEnClair { get; init; }

    /// <summary>I. Principal, one line per piece.</summary>
    public required IReadOnlyList<LigneSomme> Principal { get; init; }

    /// <summary>II. Interest.</summary>
    public required IReadOnlyList<LigneInteret> Interets { get; init; }

    /// <summary>Interest capitalised, year by year.</summary>
    public required IReadOnlyList<LigneCapitalisation> Capitalisations { get; init; }

    /// <summary>III. Accessories.</summary>
    public required IReadOnlyList<LigneSomme> Accessoires { get; init; }

    /// <summary>IV. Costs of the trial, liquidated.</summary>
    public required IReadOnlyList<LigneSomme> Depens { get; init; }

    /// <summary>IV. Costs by act, those not counted included.</summary>
    public required IReadOnlyList<LigneFrais> Frais { get; init; }

    /// <summary>V. Payments.</summary>
    public required IReadOnlyList<LigneVersement> Versements { get; init; }

    /// <summary>Credit notes.</summary>
    public required IReadOnlyList<LigneAvoir> Avoirs { get; init; }

    /// <summary>VI. Balance by post.</summary>
    public required IReadOnlyList<LigneSolde> Soldes { get; init; }

    /// <summary>What is owed.</summary>
    public required decimal Total { get; init; }

    /// <summary>What was received above it, kept apart.</summary>
    public required decimal TropPercu { get; init; }

    /// <summary>What one more day costs.</summary>
    public required InteretJournalier InteretJournalier { get; init; }

    /// <summary>Interest of the month to come; null when not asked.</summary>
    public ProvisionInterets? Provision { get; init; }

    /// <summary>What each person owes.</summary>
    public required IReadOnlyList<DuParDebiteur> ParDebiteur { get; init; }

    /// <summary>Interest that waits for a date.</summary>
    public required IReadOnlyList<InteretEnAttente> EnAttente { get; init; }

    /// <summary>Days without interest.</summary>
    public required IReadOnlyList<PeriodeSansInteret> SansInteret { get; init; }

    /// <summary>Interest that could be said prescribed; null when there is none.</summary>
    public PrescriptionInterets? Prescription { get; init; }

    /// <summary>Sums not due yet on the day of the décompte: left out.</summary>
    public required IReadOnlyList<string> NonEchues { get; init; }

    /// <summary>Versions of rates used.</summary>
    public required IReadOnlyList<TauxApplique> Taux { get; init; }

    /// <summary>Versions of rules used.</summary>
    public required IReadOnlyList<RegleAppliquee> Regles { get; init; }

    /// <summary>What the reader must know.</summary>
    public required IReadOnlyList<Avertissement> Avertissements { get; init; }
}
