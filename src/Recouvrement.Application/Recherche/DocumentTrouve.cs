using Recouvrement.Domaine.Droit;
using Recouvrement.Recherche.Extraits;

namespace Recouvrement.Application.Recherche;

/// <summary>A dossier or a paper found.</summary>
/// <param name="Dossier">Its dossier; empty, like what follows of it, for a paper that waits for one.</param>
/// <param name="Reference">Reference of the dossier.</param>
/// <param name="Debiteurs">Names of the debtors.</param>
/// <param name="Etapes">Stages in words.</param>
/// <param name="Titre">Title of the paper; « Dossier … » for the dossier itself.</param>
/// <param name="Date">Day of the paper, of the opening of the dossier, or of arrival for a paper that waits.</param>
/// <param name="Extrait">Where it answers; null when its text is not to be had.</param>
public sealed record DocumentTrouve(
    Guid Dossier, string Reference, string Debiteurs, string Etapes, string Titre, DateOnly? Date, Extrait? Extrait)
{
    /// <summary>The piece; null when the dossier itself was found.</summary>
    public Guid? Piece { get; init; }

    /// <summary>Set for a paper that waits for its dossier; null otherwise.</summary>
    public PapierEnAttente? EnAttente { get; init; }

    /// <summary>What it is, in words: its kind, « Acte », « Dossier ».</summary>
    public string Type { get; init; } = string.Empty;

    /// <summary>The title with what was asked marked.</summary>
    public IReadOnlyList<SegmentDExtrait> TitreMarque { get; init; } = [];

    /// <summary>The debtors with what was asked marked.</summary>
    public IReadOnlyList<SegmentDExtrait> DebiteursMarques { get; init; } = [];

    /// <summary>Next deadline of the dossier; null when it has none.</summary>
    public DateOnly? ProchaineEcheance { get; init; }

    /// <summary>What that deadline is; null when there is none.</summary>
    public string? LibelleEcheance { get; init; }

    /// <summary>Its gravity; null when there is none.</summary>
    public Severite? SeveriteEcheance { get; init; }

    /// <summary>Why the text of the piece could not be read, one French sentence; null when it was.</summary>
    public string? Illisible { get; init; }
}
