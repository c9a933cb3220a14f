namespace Recouvrement.Domaine.Decomptes;

/// <summary>A credit note: it reduces the price, hence the principal, at its date. It is not a payment.</summary>
public sealed record Avoir
{
    /// <summary>Identity inside the décompte.</summary>
    public required string Id { get; init; }

    /// <summary>Its day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Euros, all taxes included.</summary>
    public required decimal Montant { get; init; }

    /// <summary>Sum it reduces.</summary>
    public required string Creance { get; init; }

    /// <summary>VAT inside the amount; null when not said.</summary>
    public decimal? Tva { get; init; }

    /// <summary>Piece that proves it; null when not said.</summary>
    public string? Piece { get; init; }
}
