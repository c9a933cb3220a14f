using Recouvrement.Application.Prelevements;

namespace Recouvrement.Application.Plans;

/// <summary>What is asked of a remittance of direct debits.</summary>
public sealed record DemandeRemise
{
    /// <summary>First day of the instalments.</summary>
    public required DateOnly Du { get; init; }

    /// <summary>Last day of the instalments.</summary>
    public required DateOnly Au { get; init; }

    /// <summary>Creditor of the dossiers; null for all: one identifier, one account, hence usually one creditor.</summary>
    public string? Creancier { get; init; }

    /// <summary>Name written in the file.</summary>
    public string Nom { get; init; } = string.Empty;

    /// <summary>Account to credit.</summary>
    public string Iban { get; init; } = string.Empty;

    /// <summary>Its bank; null to leave it out.</summary>
    public string? Bic { get; init; }

    /// <summary>SEPA creditor identifier.</summary>
    public string Ics { get; init; } = string.Empty;

    /// <summary>Scheme.</summary>
    public SchemaPrelevement Schema { get; init; } = SchemaPrelevement.CORE;

    /// <summary>References of the lines to collect (<see cref="LigneAPrelever.Cle"/>).</summary>
    public IReadOnlyCollection<string> Choisies { get; init; } = [];
}
