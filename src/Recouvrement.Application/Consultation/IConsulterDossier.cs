using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Consultation;

/// <summary>One dossier. Outside the rights, the answer is the same as for a dossier that does not exist: null.</summary>
public interface IConsulterDossier
{
    /// <summary>The page of the dossier; null when there is none.</summary>
    Task<FicheDossier?> FicheAsync(Acteur acteur, Guid dossier, CancellationToken annulation = default);

    /// <summary>The thread of facts; null when there is no such dossier.</summary>
    Task<FilDesFaits?> FilAsync(Acteur acteur, Guid dossier, FiltreFil filtre, CancellationToken annulation = default);

    /// <summary>Every deadline of the dossier: living ones first by date, then closed ones, latest first; null when there is no such dossier.</summary>
    Task<EcheancesDuDossier?> EcheancesAsync(Acteur acteur, Guid dossier, CancellationToken annulation = default);

    /// <summary>« Pourquoi cette date ? »; null when there is no such dossier or no such deadline in it.</summary>
    Task<PourquoiCetteDate?> PourquoiAsync(Acteur acteur, Guid dossier, Guid echeance, CancellationToken annulation = default);

    /// <summary>The pieces with the state of their text; null when there is no such dossier.</summary>
    Task<IReadOnlyList<LignePiece>?> PiecesAsync(Acteur acteur, Guid dossier, CancellationToken annulation = default);
}
