using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A bank statement imported. Balances are texts: they may be in another currency, with more decimals than a cent.</summary>
internal sealed class LigneReleve
{
    public Guid Id { get; set; }

    /// <summary>Portfolio that it serves; null for all.</summary>
    public Guid? Portefeuille { get; set; }

    public required string Fichier { get; set; }

    public required string EmpreinteFichier { get; set; }

    public FormatReleve Format { get; set; }

    public required string Version { get; set; }

    public required string Identifiant { get; set; }

    public required string Compte { get; set; }

    public string? Devise { get; set; }

    public DateOnly? Du { get; set; }

    public DateOnly? Au { get; set; }

    public string? Ouverture { get; set; }

    public string? Cloture { get; set; }

    /// <summary>Gap of the balances, confirmed by who imported it; null when there are not two balances.</summary>
    public string? Ecart { get; set; }

    public required string Credit { get; set; }

    public required string Debit { get; set; }

    public int Ecritures { get; set; }

    /// <summary>Movements that no other statement had given.</summary>
    public int Nouveaux { get; set; }

    public DateTime ImporteLe { get; set; }

    public required string ImportePar { get; set; }
}
