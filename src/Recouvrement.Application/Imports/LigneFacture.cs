namespace Recouvrement.Application.Imports;

/// <summary>One unpaid invoice of a CSV, checked. Texts are as in the file, trimmed, and are never interpreted.</summary>
public sealed record LigneFacture
{
    /// <summary>Name of the creditor.</summary>
    public required string Creancier { get; init; }

    /// <summary>Name of the debtor.</summary>
    public required string Debiteur { get; init; }

    /// <summary>Nine digits with a right key; null when the file gives none, as for a natural person.</summary>
    public string? Siren { get; init; }

    /// <summary>Street address of the debtor; null when the file gives none.</summary>
    public string? Adresse { get; init; }

    /// <summary>Post code of the debtor; null when the file gives none.</summary>
    public string? CodePostal { get; init; }

    /// <summary>Town of the debtor; null when the file gives none.</summary>
    public string? Ville { get; init; }

    /// <summary>Reference of the invoice at the creditor's.</summary>
    public required string Facture { get; init; }

    /// <summary>What was sold; null when the file does not say.</summary>
    public string? Libelle { get; init; }

    /// <summary>Date of the invoice.</summary>
    public required DateOnly DateFacture { get; init; }

    /// <summary>Day it was to be paid; never before <see cref="DateFacture"/>.</summary>
    public required DateOnly Echeance { get; init; }

    /// <summary>Euros due, at most two decimals, above zero.</summary>
    public required decimal Montant { get; init; }

    /// <summary>One of <see cref="NaturesCreance.Connues"/>; null when the file does not say.</summary>
    public string? Nature { get; init; }

    /// <summary>Who follows the dossier; null when the file does not say.</summary>
    public string? Gestionnaire { get; init; }

    /// <summary>Portfolio of the dossier; null when the file does not say.</summary>
    public string? Portefeuille { get; init; }

    /// <summary>What makes the same file read twice create nothing twice.</summary>
    public ClesFacture Cles => ClesFacture.De(Creancier, Debiteur, Siren, Facture);
}
