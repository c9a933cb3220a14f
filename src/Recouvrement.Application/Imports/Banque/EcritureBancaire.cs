namespace Recouvrement.Application.Imports.Banque;

/// <summary>One entry of a statement, with its operations: a batch booking has several.</summary>
public sealed record EcritureBancaire
{
    /// <summary>Line of the file, from 1.</summary>
    public required int Ligne { get; init; }

    /// <summary>Amount as written, above or equal to zero.</summary>
    public required decimal Montant { get; init; }

    /// <summary>Currency as written.</summary>
    public required string Devise { get; init; }

    /// <summary>Which way it went.</summary>
    public required SensBancaire Sens { get; init; }

    /// <summary>True when the bank undoes an earlier entry.</summary>
    public bool Extourne { get; init; }

    /// <summary>Whether it is booked.</summary>
    public StatutEcriture Statut { get; init; } = StatutEcriture.Comptabilisee;

    /// <summary>Day it was booked.</summary>
    public required DateOnly DateComptable { get; init; }

    /// <summary>Day of value; null when not said.</summary>
    public DateOnly? DateValeur { get; init; }

    /// <summary>Reference that the bank gave it, the same in every statement; null when it gave none.</summary>
    public string? ReferenceBanque { get; init; }

    /// <summary>Code of the kind of operation, as written; null when not said.</summary>
    public string? CodeOperation { get; init; }

    /// <summary>Wording of the entry; empty when it has none of its own.</summary>
    public string Libelle { get; init; } = string.Empty;

    /// <summary>Code of the return borne by the entry itself; null when it is not a return.</summary>
    public string? MotifRejet { get; init; }

    /// <summary>Number of operations announced by the bank; null when it announces none.</summary>
    public int? Lot { get; init; }

    /// <summary>The operations given; empty when the entry stands alone.</summary>
    public IReadOnlyList<DetailBancaire> Details { get; init; } = [];

    /// <summary>The amount with its sign: below zero for a debit.</summary>
    public decimal Signe => Sens == SensBancaire.Credit ? Montant : -Montant;
}
