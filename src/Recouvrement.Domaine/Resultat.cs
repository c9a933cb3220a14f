namespace Recouvrement.Domaine;

/// <summary>
/// The outcome of something that may be refused for a reason a juriste can read: a value, or one French sentence,
/// never both. Programming mistakes throw; expected refusals come back this way.
/// </summary>
/// <typeparam name="T">What is obtained when nothing opposes it.</typeparam>
public readonly record struct Resultat<T>
    where T : class
{
    private readonly T? valeur;
    private readonly string? refus;

    private Resultat(T? valeur, string? refus)
    {
        this.valeur = valeur;
        this.refus = refus;
    }

    /// <summary>True when a value was obtained.</summary>
    public bool EstObtenu => valeur is not null;

    /// <summary>The value. Throws <see cref="InvalidOperationException"/> with the refusal when there is none.</summary>
    public T Valeur => valeur ?? throw new InvalidOperationException(Refus);

    /// <summary>The French sentence of the refusal; empty when a value was obtained.</summary>
    public string Refus => refus ?? (valeur is null ? "Résultat non renseigné." : string.Empty);

    /// <summary>A value obtained.</summary>
    public static Resultat<T> Obtenu(T valeur) => new(valeur ?? throw new ArgumentNullException(nameof(valeur)), null);

    /// <summary>A refusal; <paramref name="motif"/> is one full French sentence.</summary>
    public static Resultat<T> Refuse(string motif) => new(null, motif);
}
