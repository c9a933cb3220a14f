using Recouvrement.Application.Dossiers;

namespace Recouvrement.Application.Ecriture;

/// <summary>A dossier to be opened.</summary>
public sealed record DemandeOuverture
{
    /// <summary>Portfolio, within the rights.</summary>
    public required Guid Portefeuille { get; init; }

    /// <summary>The creditor.</summary>
    public required IdentitePartie Creancier { get; init; }

    /// <summary>Debtors and sureties, one at least.</summary>
    public required IReadOnlyList<PartieSaisie> Debiteurs { get; init; }

    /// <summary>Claims; may be empty and declared later.</summary>
    public IReadOnlyList<CreanceSaisie> Creances { get; init; } = [];

    /// <summary>Legal date of the opening; null for today.</summary>
    public DateOnly? OuvertLe { get; init; }

    /// <summary>Account of the juriste in charge; null for nobody.</summary>
    public string? Juriste { get; init; }
}
