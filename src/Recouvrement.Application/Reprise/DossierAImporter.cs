using Recouvrement.Application.Dossiers;

namespace Recouvrement.Application.Reprise;

/// <summary>What a file says of one dossier.</summary>
internal sealed record DossierAImporter
{
    /// <summary>Key of the dossier.</summary>
    public required string Cle { get; init; }

    /// <summary>Its key by the debtor's name.</summary>
    public required string CleParNom { get; init; }

    /// <summary>Portfolio to open it in.</summary>
    public required Guid Portefeuille { get; init; }

    /// <summary>Account of the juriste; null for nobody.</summary>
    public string? Juriste { get; init; }

    /// <summary>The creditor.</summary>
    public required IdentitePartie Creancier { get; init; }

    /// <summary>The debtor.</summary>
    public required IdentitePartie Debiteur { get; init; }

    /// <summary>Claims and credits, in the order of the file.</summary>
    public required IReadOnlyList<CreanceAImporter> Creances { get; init; }
}
