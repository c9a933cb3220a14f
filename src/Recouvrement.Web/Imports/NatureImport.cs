namespace Recouvrement.Web.Imports;

/// <summary>What a file sent is.</summary>
public enum NatureImport
{
    /// <summary>CSV of unpaid invoices.</summary>
    Factures = 1,

    /// <summary>Accounting file (FEC).</summary>
    Ecritures = 2,

    /// <summary>Bank statement.</summary>
    Releve = 3,

    /// <summary>Notices of the BODACC.</summary>
    Bodacc = 4,

    /// <summary>Payments that partners collected.</summary>
    Reglements = 5,
}
