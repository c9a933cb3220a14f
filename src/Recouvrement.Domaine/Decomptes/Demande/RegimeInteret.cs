namespace Recouvrement.Domaine.Decomptes;

/// <summary>One way of bearing interest, during one period; a sum may have several in a row, never two at once.</summary>
public sealed record RegimeInteret
{
    /// <summary>Which rate.</summary>
    public required NatureInteret Nature { get; init; }

    /// <summary>From when.</summary>
    public required PointDeDepart Depart { get; init; }

    /// <summary>Last day of the regime (the day of the judgment that replaces it); null when it goes on.</summary>
    public DateOnly? JusquAu { get; init; }

    /// <summary>Fixed rate in per cent: that of the contract. Null with <see cref="NatureInteret.Penalites"/>: the rate of the law.</summary>
    public decimal? Taux { get; init; }

    /// <summary>Agreed penalties as points above the ECB rate; null when agreed otherwise.</summary>
    public decimal? PointsRefi { get; init; }

    /// <summary>Agreed penalties as a multiple of the legal rate; null when agreed otherwise.</summary>
    public decimal? MultipleLegal { get; init; }

    /// <summary>Whether the five points apply; null: what the title says. Only the legal rate can be majored.</summary>
    public bool? Majorable { get; init; }

    /// <summary>Article, when the one of the cause is not the right one.</summary>
    public string? Article { get; init; }

    /// <summary>Contract, letter or decision that says so.</summary>
    public string? Source { get; init; }
}
