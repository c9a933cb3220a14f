namespace Recouvrement.Domaine.Droit;

/// <summary>A half-open interval of days: the first is included, the last is not. Either bound may be absent.</summary>
/// <param name="Du">First day included; null when open towards the past.</param>
/// <param name="JusquA">First day excluded; null when open towards the future.</param>
public readonly record struct Periode(DateOnly? Du, DateOnly? JusquA)
{
    /// <summary>The interval that holds every day.</summary>
    public static Periode Toujours => new(null, null);

    /// <summary>True when <paramref name="jour"/> is in the interval.</summary>
    public bool Contient(DateOnly jour) => (Du is not { } du || jour >= du) && (JusquA is not { } fin || jour < fin);

    /// <summary>True when both intervals share at least one day.</summary>
    public bool Chevauche(Periode autre) =>
        (JusquA is not { } fin || autre.Du is not { } autreDu || autreDu < fin)
        && (autre.JusquA is not { } autreFin || Du is not { } du || du < autreFin);
}
