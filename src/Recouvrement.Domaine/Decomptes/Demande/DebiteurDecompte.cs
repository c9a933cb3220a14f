namespace Recouvrement.Domaine.Decomptes;

/// <summary>Somebody who owes, for all the sums or for some.</summary>
public sealed record DebiteurDecompte
{
    /// <summary>Name, as in <see cref="Versement.Payeur"/>.</summary>
    public required string Nom { get; init; }

    /// <summary>How.</summary>
    public required ModeDebiteur Mode { get; init; }

    /// <summary>Sums and costs owed; empty: all.</summary>
    public IReadOnlyList<string> Creances { get; init; } = [];

    /// <summary>Share in per cent, for a joint debtor.</summary>
    public decimal? Part { get; init; }

    /// <summary>Cap in euros, for a guarantor; null when there is none.</summary>
    public decimal? Plafond { get; init; }

    /// <summary>False when the guarantee covers the principal only.</summary>
    public bool AccessoiresCompris { get; init; } = true;
}
