namespace Recouvrement.Domaine.Decomptes;

/// <summary>A cost, act by act.</summary>
public sealed record FraisDecompte
{
    /// <summary>Identity inside the décompte.</summary>
    public required string Id { get; init; }

    /// <summary>The act (« Procès-verbal de saisie-attribution »).</summary>
    public required string Acte { get; init; }

    /// <summary>Day of the act.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What it is.</summary>
    public required NatureFrais Nature { get; init; }

    /// <summary>Euros before tax.</summary>
    public required decimal MontantHt { get; init; }

    /// <summary>VAT in euros.</summary>
    public decimal Tva { get; init; }

    /// <summary>Disbursements in euros, without VAT.</summary>
    public decimal Debours { get; init; }

    /// <summary>Who is said to bear it; null: what the law says of its nature.</summary>
    public ChargeFrais? Charge { get; init; }

    /// <summary>Title it executes; null when there is none.</summary>
    public string? Titre { get; init; }

    /// <summary>Debt it belongs to; null: that of its title, else the file as a whole.</summary>
    public string? Dette { get; init; }

    /// <summary>Decision that puts it on somebody although the rule says otherwise (debtor in bad faith); null when there is none.</summary>
    public string? Decision { get; init; }

    /// <summary>True for an act that should have been sent electronically and was not (saisie des rémunérations, CPCE R212-1-1).</summary>
    public bool NonElectronique { get; init; }

    /// <summary>Invoice or act that proves it; null when not said.</summary>
    public string? Piece { get; init; }

    /// <summary>All that is paid: before tax, VAT and disbursements.</summary>
    public decimal Total => MontantHt + Tva + Debours;
}
