using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Consultation;

/// <summary>A line of the journal, ready to be read.</summary>
public sealed record LigneFil
{
    /// <summary>Rank in the journal, from 1.</summary>
    public required int Numero { get; init; }

    /// <summary>Statement, rectification or annulment.</summary>
    public required NatureEntree Nature { get; init; }

    /// <summary>Id of the fact.</summary>
    public required Guid Fait { get; init; }

    /// <summary>Type of the fact.</summary>
    public required string Type { get; init; }

    /// <summary>The type in words.</summary>
    public required string Libelle { get; init; }

    /// <summary>Legal date.</summary>
    public required DateOnly DateEffet { get; init; }

    /// <summary>Time of day; null when unknown or without effect.</summary>
    public required TimeOnly? Heure { get; init; }

    /// <summary>When it was recorded, in universal time.</summary>
    public required DateTimeOffset EnregistreLe { get; init; }

    /// <summary>Name of the author, or the account's id when the account is gone.</summary>
    public required string Auteur { get; init; }

    /// <summary>Instance of the procedure; null for a fact of the dossier itself.</summary>
    public required string? Procedure { get; init; }

    /// <summary>Id of the debtor concerned; null when common to all.</summary>
    public required Guid? Debiteur { get; init; }

    /// <summary>His name; null when common to all.</summary>
    public required string? NomDebiteur { get; init; }

    /// <summary>Values, in the order of the form.</summary>
    public required IReadOnlyList<ValeurLue> Valeurs { get; init; }

    /// <summary>The reason given; null when none was needed.</summary>
    public required string? Motif { get; init; }

    /// <summary>Id of the piece that proves it; null when there is none.</summary>
    public required Guid? Piece { get; init; }

    /// <summary>What the bordereau calls that piece; null when there is none.</summary>
    public required string? IntitulePiece { get; init; }

    /// <summary>What became of the line.</summary>
    public required SortFait Sort { get; init; }

    /// <summary>Why the model could not take it, when it was recorded « hors modèle »; null otherwise.</summary>
    public required string? Ecart { get; init; }

    /// <summary>What another procedure forbade or suspended on that day, when the fact is one it reaches; null otherwise.</summary>
    public required string? Avertissement { get; init; }

    /// <summary>Hash of the line.</summary>
    public required string Empreinte { get; init; }
}
