using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

/// <summary>A correction of a fact: type, procedure and identity stay, everything else is given anew.</summary>
public sealed record DemandeRectification
{
    /// <summary>The dossier.</summary>
    public required Guid Dossier { get; init; }

    /// <summary>Number of journal lines that the writer saw.</summary>
    public required int VersionAttendue { get; init; }

    /// <summary>Id of the fact corrected; an annulled fact is restored by its correction.</summary>
    public required Guid Fait { get; init; }

    /// <summary>Debtor concerned; null when common to all.</summary>
    public Guid? Debiteur { get; init; }

    /// <summary>Legal date.</summary>
    public required DateOnly DateEffet { get; init; }

    /// <summary>Time of day; null when unknown.</summary>
    public TimeOnly? Heure { get; init; }

    /// <summary>Values, all of them.</summary>
    public Donnees Donnees { get; init; } = Donnees.Aucune;

    /// <summary>Why; required.</summary>
    public required string Motif { get; init; }

    /// <summary>True to correct into something that the model cannot take.</summary>
    public bool HorsModele { get; init; }

    /// <summary>Id of the piece that proves it; null when there is none.</summary>
    public Guid? Piece { get; init; }
}
