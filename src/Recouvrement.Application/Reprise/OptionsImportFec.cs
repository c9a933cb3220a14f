namespace Recouvrement.Application.Reprise;

/// <summary>How an accounting file becomes dossiers.</summary>
public sealed record OptionsImportFec
{
    /// <summary>Name of the company whose file it is: the creditor.</summary>
    public required string Creancier { get; init; }

    /// <summary>Its SIREN; null to do without.</summary>
    public string? Siren { get; init; }

    /// <summary>First digits of the customer accounts; null for 411.</summary>
    public IReadOnlyList<string>? ComptesClients { get; init; }

    /// <summary>Numbers of the customers that become dossiers; null for all those who owe something.</summary>
    public IReadOnlySet<string>? Comptes { get; init; }

    /// <summary>
    /// Days between an invoice and the day it is due: a FEC holds no due date. Thirty by default, the delay of C. com. L441-10
    /// when nothing was agreed.
    /// </summary>
    public int DelaiDePaiement { get; init; } = 30;

    /// <summary>Portfolio of the dossiers.</summary>
    public required Guid Portefeuille { get; init; }

    /// <summary>True for a dry run.</summary>
    public bool Essai { get; init; }
}
