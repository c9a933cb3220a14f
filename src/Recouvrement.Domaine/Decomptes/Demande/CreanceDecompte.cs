namespace Recouvrement.Domaine.Decomptes;

/// <summary>A sum that is owed: principal or accessory. Costs by act are <see cref="FraisDecompte"/>.</summary>
public sealed record CreanceDecompte
{
    /// <summary>Identity inside the décompte; the file, the allocation and the line all name it.</summary>
    public required string Id { get; init; }

    /// <summary>What the reader sees (« Facture F-2026-014 »).</summary>
    public required string Libelle { get; init; }

    /// <summary>What it is.</summary>
    public required NatureCreance Nature { get; init; }

    /// <summary>Day it became due.</summary>
    public required DateOnly Echeance { get; init; }

    /// <summary>Euros, all taxes included; null when <see cref="Pourcentage"/> gives it.</summary>
    public decimal? Montant { get; init; }

    /// <summary>Percentage of the sum named by <see cref="Parent"/> (clause pénale); null when the amount is given.</summary>
    public decimal? Pourcentage { get; init; }

    /// <summary>VAT inside the amount, for information; null when not said.</summary>
    public decimal? Tva { get; init; }

    /// <summary>Sum of which this one is an accessory; null when it stands alone.</summary>
    public string? Parent { get; init; }

    /// <summary>Title it comes from; null as long as there is none.</summary>
    public string? Titre { get; init; }

    /// <summary>Debt it belongs to when payments are imputed; null: that of its parent, else of its title, else its own.</summary>
    public string? Dette { get; init; }

    /// <summary>Article that founds it; null: the usual one of its nature.</summary>
    public string? Article { get; init; }

    /// <summary>Piece that proves it; null when not said.</summary>
    public string? Piece { get; init; }

    /// <summary>Interest it bears, in order of time; empty when it bears none.</summary>
    public IReadOnlyList<RegimeInteret> Interets { get; init; } = [];

    /// <summary>True when forty euros are added if it is paid late (professional debtor only).</summary>
    public bool IndemniteForfaitaire { get; init; }

    /// <summary>True for a loan or a deferred payment of one year or more, whose interest a procédure collective does not stop.</summary>
    public bool PretUnAnOuPlus { get; init; }

    /// <summary>True when a security or a guarantor covers it: the debtor then has more interest in paying it first.</summary>
    public bool Garantie { get; init; }
}
