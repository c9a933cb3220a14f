using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

/// <summary>A fact to be recorded.</summary>
public sealed record DemandeFait
{
    /// <summary>The dossier.</summary>
    public required Guid Dossier { get; init; }

    /// <summary>Number of journal lines that the writer saw.</summary>
    public required int VersionAttendue { get; init; }

    /// <summary>Instance of the procedure; null for a fact of the dossier itself (<see cref="FaitsDuDossier"/>).</summary>
    public string? Procedure { get; init; }

    /// <summary>Debtor concerned; null when the fact is common to all. Required when its definition says it names one.</summary>
    public Guid? Debiteur { get; init; }

    /// <summary>Type of the fact.</summary>
    public required string Type { get; init; }

    /// <summary>Legal date.</summary>
    public required DateOnly DateEffet { get; init; }

    /// <summary>Time of day; null when unknown.</summary>
    public TimeOnly? Heure { get; init; }

    /// <summary>Values, checked against the definition's fields.</summary>
    public Donnees Donnees { get; init; } = Donnees.Aucune;

    /// <summary>Reason; required to leave the model and for a fact that the model cannot take.</summary>
    public string? Motif { get; init; }

    /// <summary>True to record a fact that the model cannot take, with a reason.</summary>
    public bool HorsModele { get; init; }

    /// <summary>Id of the piece that proves it, already in the dossier; null when there is none.</summary>
    public Guid? Piece { get; init; }
}
