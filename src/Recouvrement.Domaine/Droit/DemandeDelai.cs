namespace Recouvrement.Domaine.Droit;

/// <summary>Everything the computation of one deadline depends on.</summary>
/// <param name="Regle">Id of the rule.</param>
/// <param name="Depart">Legal date of the starting event.</param>
public sealed record DemandeDelai(string Regle, DateOnly Depart)
{
    /// <summary>Criterion dates by fact name, for rules whose version is chosen by another fact than the start.</summary>
    public IReadOnlyDictionary<string, DateOnly> Criteres { get; init; } = SansCritere;

    /// <summary>Territory of the court (code of the calendars file); métropole by default.</summary>
    public string Territoire { get; init; } = Territoires.Metropole;

    /// <summary>Where the person who must act lives; null when it is the territory of the court.</summary>
    public string? Demeure { get; init; }

    /// <summary>True when the act was handed to the person in a place that gives no augmentation (CPC 647).</summary>
    public bool RemiseSansMajoration { get; init; }

    /// <summary>
    /// Another start, when the text does not say which of two starts; null otherwise. The deadline from it becomes
    /// the other reading, and the prudent date follows from who must act (<see cref="Charge"/>).
    /// </summary>
    public DateOnly? AutreDepart { get; init; }

    /// <summary>Length in days, when an agreement or a decision says it and not the law; null for the length of the rule.</summary>
    public int? Jours { get; init; }

    /// <summary>Times during which the delay did not run, in order of their beginning; the reading without them is kept too.</summary>
    public IReadOnlyList<SuspensionRetenue> Suspensions { get; init; } = [];

    private static readonly IReadOnlyDictionary<string, DateOnly> SansCritere =
        new Dictionary<string, DateOnly>(StringComparer.Ordinal);
}
