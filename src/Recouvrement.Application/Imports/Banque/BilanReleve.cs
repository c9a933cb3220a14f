namespace Recouvrement.Application.Imports.Banque;

/// <summary>One statement added up.</summary>
public sealed record BilanReleve
{
    /// <summary>What it says of itself.</summary>
    public required ReleveBancaire Releve { get; init; }

    /// <summary>Entries, booked or not.</summary>
    public int Ecritures { get; init; }

    /// <summary>Operations inside the entries.</summary>
    public int Details { get; init; }

    /// <summary>Entries that the bank says to be batches.</summary>
    public int Lots { get; init; }

    /// <summary>Returned operations.</summary>
    public int Rejets { get; init; }

    /// <summary>Entries by which the bank undoes another.</summary>
    public int Extournes { get; init; }

    /// <summary>Entries announced or for information, which count in no balance.</summary>
    public int NonComptabilisees { get; init; }

    /// <summary>Sum of the credits, whatever their currency: as the bank itself adds up.</summary>
    public decimal Credit { get; init; }

    /// <summary>Sum of the debits.</summary>
    public decimal Debit { get; init; }

    /// <summary>The balances, as written.</summary>
    public IReadOnlyList<SoldeBancaire> Soldes { get; init; } = [];

    /// <summary>Opening balance + credits − debits − closing balance; null when one of the two is not given.</summary>
    public decimal? Ecart { get; init; }

    /// <summary>Total that the bank announced less what its entries add up to; null when it announces none.</summary>
    public decimal? EcartDuTotal { get; init; }

    /// <summary>Entries in another currency than the euro.</summary>
    public int EnDevise { get; init; }

    /// <summary>Currencies met, in ordinal order.</summary>
    public IReadOnlyList<string> Devises { get; init; } = [];

    /// <summary>True when nothing has to be confirmed before it is kept.</summary>
    public bool EstNet => Ecart is null or 0m && EcartDuTotal is null or 0m && EnDevise == 0;
}
