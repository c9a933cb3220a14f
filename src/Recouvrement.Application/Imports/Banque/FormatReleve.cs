namespace Recouvrement.Application.Imports.Banque;

/// <summary>The formats of bank statements that are read. The numbers are stored.</summary>
public enum FormatReleve
{
    /// <summary>ISO 20022 camt.053: statement of the day.</summary>
    Camt053 = 1,

    /// <summary>ISO 20022 camt.054: notification of credits and debits, with no balance.</summary>
    Camt054 = 2,

    /// <summary>ISO 20022 camt.052: account report during the day.</summary>
    Camt052 = 3,

    /// <summary>CFONB120: French statement of lines of 120 characters.</summary>
    Cfonb120 = 4,

    /// <summary>CFONB240: French list of transfers received.</summary>
    Cfonb240 = 5,

    /// <summary>MT940: SWIFT statement.</summary>
    Mt940 = 6,

    /// <summary>A table exported from the bank's site, without balance.</summary>
    Csv = 7,
}
