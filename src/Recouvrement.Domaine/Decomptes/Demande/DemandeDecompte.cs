namespace Recouvrement.Domaine.Decomptes;

/// <summary>All that a décompte depends on, besides the law. The order of the lists never changes the result.</summary>
public sealed record DemandeDecompte
{
    /// <summary>The day to which the account is drawn.</summary>
    public required DateOnly ArreteAu { get; init; }

    /// <summary>Quality of the creditor.</summary>
    public required CategorieCreancier Creancier { get; init; }

    /// <summary>True when the debtor is a consumer: neither penalties nor forty euros, interest prescribed in two years.</summary>
    public required bool Consommateur { get; init; }

    /// <summary>Reference of the file; null when not said.</summary>
    public string? Reference { get; init; }

    /// <summary>How days are counted and payments imputed.</summary>
    public ConventionDecompte Convention { get; init; } = new();

    /// <summary>Titles.</summary>
    public IReadOnlyList<TitreDecompte> Titres { get; init; } = [];

    /// <summary>Sums owed, accessories included.</summary>
    public required IReadOnlyList<CreanceDecompte> Creances { get; init; }

    /// <summary>Costs by act.</summary>
    public IReadOnlyList<FraisDecompte> Frais { get; init; } = [];

    /// <summary>Payments.</summary>
    public IReadOnlyList<Versement> Versements { get; init; } = [];

    /// <summary>Credit notes.</summary>
    public IReadOnlyList<Avoir> Avoirs { get; init; } = [];

    /// <summary>Periods without interest.</summary>
    public IReadOnlyList<ArretDesInterets> Arrets { get; init; } = [];

    /// <summary>Delays granted by the judge.</summary>
    public IReadOnlyList<DelaiDeGrace> Delais { get; init; } = [];

    /// <summary>Decisions on the five points.</summary>
    public IReadOnlyList<ExonerationMajoration> Exonerations { get; init; } = [];

    /// <summary>Interest on interest; empty when nothing allows it.</summary>
    public IReadOnlyList<CapitalisationDecompte> Capitalisations { get; init; } = [];

    /// <summary>Who owes; empty when the question is not asked.</summary>
    public IReadOnlyList<DebiteurDecompte> Debiteurs { get; init; } = [];

    /// <summary>Acts that interrupt the prescription of interest.</summary>
    public IReadOnlyList<ActeInterruptif> ActesInterruptifs { get; init; } = [];

    /// <summary>True to add the interest of the month to come (saisie-attribution, CPCE R211-1 3°).</summary>
    public bool ProvisionUnMois { get; init; }
}
