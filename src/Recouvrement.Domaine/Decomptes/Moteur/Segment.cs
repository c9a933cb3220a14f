using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Decomptes;

/// <summary>Days during which a sum bears one rate; <see cref="Fin"/> is the first day after.</summary>
internal sealed record Segment
{
    public required int Du { get; init; }

    public required int Fin { get; init; }

    public required NatureInteret Nature { get; init; }

    public required string Article { get; init; }

    public string? Source { get; init; }

    /// <summary>Rate in per cent, points included.</summary>
    public decimal Taux { get; init; }

    public decimal Points { get; init; }

    /// <summary>Days of the year by which it is divided.</summary>
    public int Diviseur { get; init; } = 365;

    public ArrondiDesLignes Arrondis { get; init; } = ArrondiDesLignes.DemiSuperieur;

    public string? Serie { get; init; }

    public VersionTaux? Version { get; init; }

    /// <summary>First day of the half-year that fixed the rate, when one did: two half-years are two lines even at the same rate.</summary>
    public DateOnly? Semestre { get; init; }

    /// <summary>True when nothing runs: <see cref="Article"/> says why.</summary>
    public bool Arrete { get; init; }

    /// <summary>Why the rate of these days is not known; null when it is.</summary>
    public string? Refus { get; init; }

    /// <summary>The same segment made longer when what follows bears the same rate for the same reason: a cut would move a cent.</summary>
    public Segment? ProlongePar(Segment suite) => Fin == suite.Du && this with { Du = suite.Du, Fin = suite.Fin } == suite ? this with { Fin = suite.Fin } : null;

    public decimal Interet(decimal montant, decimal taux, int jours) => Arrondi.Ligne(montant * taux * jours / (100m * Diviseur), Arrondis);
}
