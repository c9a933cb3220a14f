using Recouvrement.Application.Imports;

namespace Recouvrement.Application.Reprise;

/// <summary>What an import did, or would do when it is a dry run.</summary>
public sealed record BilanImport
{
    /// <summary>True when nothing was written.</summary>
    public required bool Essai { get; init; }

    /// <summary>Lines read, errors included.</summary>
    public required int Lignes { get; init; }

    /// <summary>Dossiers opened.</summary>
    public required int DossiersOuverts { get; init; }

    /// <summary>Dossiers that were there and received claims.</summary>
    public required int DossiersCompletes { get; init; }

    /// <summary>Claims declared.</summary>
    public required int Creances { get; init; }

    /// <summary>Lines whose claim was there already: nothing was created twice.</summary>
    public required int DejaConnues { get; init; }

    /// <summary>Sum of the claims declared.</summary>
    public required decimal Montant { get; init; }

    /// <summary>What is to be said of the lines, the first ones when there are many.</summary>
    public required IReadOnlyList<Anomalie> Anomalies { get; init; }

    /// <summary>How many more were counted and not kept.</summary>
    public required int AnomaliesTues { get; init; }

    /// <summary>Lines left out.</summary>
    public int Erreurs => Anomalies.Count(a => a.Gravite == GraviteAnomalie.Erreur);
}
