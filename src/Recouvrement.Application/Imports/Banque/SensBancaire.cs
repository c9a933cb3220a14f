namespace Recouvrement.Application.Imports.Banque;

/// <summary>Which way money went, seen from our account. The numbers are stored.</summary>
public enum SensBancaire
{
    /// <summary>Money came in.</summary>
    Credit = 1,

    /// <summary>Money went out.</summary>
    Debit = 2,
}
