namespace Recouvrement.Application.Imports.Banque;

/// <summary>One operation inside an entry: who paid, why, under which references.</summary>
public sealed record DetailBancaire
{
    /// <summary>Amount as written, above zero; null when the file gives it for the whole entry only.</summary>
    public decimal? Montant { get; init; }

    /// <summary>Currency of <see cref="Montant"/>; null with it.</summary>
    public string? Devise { get; init; }

    /// <summary>Which way it went; null when it is that of the entry.</summary>
    public SensBancaire? Sens { get; init; }

    /// <summary>Reference that the bank gave to this operation; null when it gave none.</summary>
    public string? ReferenceBanque { get; init; }

    /// <summary>End-to-end reference; null when none was provided, « NOTPROVIDED » included.</summary>
    public string? BoutEnBout { get; init; }

    /// <summary>Reference of the direct debit mandate (RUM); null when there is none.</summary>
    public string? Mandat { get; init; }

    /// <summary>Structured references of the creditor and numbers of documents, in the order of the file.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>What the payer wrote; empty when nothing.</summary>
    public string Libelle { get; init; } = string.Empty;

    /// <summary>Name of the other side; null when not said.</summary>
    public string? Nom { get; init; }

    /// <summary>Account of the other side; null when not said.</summary>
    public string? Iban { get; init; }

    /// <summary>Code of the return (« AM04 »); null when it is not a return.</summary>
    public string? MotifRejet { get; init; }

    /// <summary>Amount that the payer had ordered, when the bank gives it in another currency; null otherwise. Never reckoned with.</summary>
    public string? MontantInstruit { get; init; }
}
