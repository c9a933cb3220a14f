namespace Recouvrement.Application.Production;

/// <summary>A décompte as it was handed over, and what it would be today.</summary>
public sealed record DecompteProduit
{
    /// <summary>Id of the fact and of the piece that keeps the account.</summary>
    public required Guid Id { get; init; }

    /// <summary>Day to which it was drawn.</summary>
    public required DateOnly ArreteAu { get; init; }

    /// <summary>What it said was owed.</summary>
    public required decimal Total { get; init; }

    /// <summary>When it was produced.</summary>
    public required DateTimeOffset ProduitLe { get; init; }

    /// <summary>Who produced it.</summary>
    public required string Auteur { get; init; }

    /// <summary>The debtor; null when it named nobody in particular.</summary>
    public required Guid? Debiteur { get; init; }

    /// <summary>Name of the debtor; empty when it named nobody in particular.</summary>
    public required string NomDebiteur { get; init; }

    /// <summary>SHA-256 of the account as it is kept.</summary>
    public required string Empreinte { get; init; }

    /// <summary>The Word act that shows it; null when it was annulled.</summary>
    public required Guid? Word { get; init; }

    /// <summary>The same account to the same day, from the facts and the law of today; null when it can no longer be drawn.</summary>
    public required decimal? TotalAujourdhui { get; init; }

    /// <summary>True when a fact or a rate known since moves the total.</summary>
    public bool ADiverge => TotalAujourdhui != Total;
}
