namespace Recouvrement.Domaine.Droit;

/// <summary>
/// A deadline computed from a rule: the raw date, on which later delays compose, and the effective date are kept apart.
/// The explanation is written only when somebody asks for it, because the fold computes thousands of deadlines nobody reads.
/// </summary>
public sealed class EcheanceCalculee
{
    private readonly Func<EcheanceCalculee, IReadOnlyList<string>> expliquer;
    private IReadOnlyList<string>? explication;

    /// <summary>Builds a result; <paramref name="expliquer"/> writes the French steps on demand.</summary>
    public EcheanceCalculee(Func<EcheanceCalculee, IReadOnlyList<string>> expliquer) => this.expliquer = expliquer;

    /// <summary>Id of the rule.</summary>
    public required string Regle { get; init; }

    /// <summary>Id of the version that governed: pinned.</summary>
    public required string Version { get; init; }

    /// <summary>What the juriste reads.</summary>
    public required string Libelle { get; init; }

    /// <summary>Legal date of the starting event.</summary>
    public required DateOnly Depart { get; init; }

    /// <summary>End of the delay before any extension; later delays compose on it.</summary>
    public required DateOnly DateBrute { get; init; }

    /// <summary>End of the delay under the most likely reading, extension included.</summary>
    public required DateOnly DateEcheance { get; init; }

    /// <summary>The date to act upon when the law is unsettled; null when there is no doubt.</summary>
    public DateOnly? DatePrudente { get; init; }

    /// <summary>The other reading, shown with the doubt; null when there is no doubt.</summary>
    public DateOnly? DateAutre { get; init; }

    /// <summary>The doubt in one French sentence; null when there is none.</summary>
    public string? Doute { get; init; }

    /// <summary>Article of the governing version.</summary>
    public required string Article { get; init; }

    /// <summary>What is lost.</summary>
    public required Severite Severite { get; init; }

    /// <summary>Confidence of the governing version.</summary>
    public required Confiance Confiance { get; init; }

    /// <summary>Who must meet it.</summary>
    public required Charge Charge { get; init; }

    /// <summary>What happens when it passes, one French sentence.</summary>
    public required string Effet { get; init; }

    /// <summary>The date to put in a diary: the prudent one when there is a doubt.</summary>
    public DateOnly DateATenir => DatePrudente ?? DateEcheance;

    /// <summary>
    /// The last day on which the delay may still be running under any reading. Only after it does its expiry become an
    /// event of the fold: nothing is declared lost, and nobody is acted against, on an uncertain date.
    /// </summary>
    public DateOnly DernierJour
    {
        get
        {
            var jour = DateEcheance;
            if (DatePrudente is { } prudente && prudente > jour)
            {
                jour = prudente;
            }

            return DateAutre is { } autre && autre > jour ? autre : jour;
        }
    }

    /// <summary>The steps of the count in French, one line each.</summary>
    public IReadOnlyList<string> Explication => explication ??= expliquer(this);
}
