using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;

namespace Recouvrement.Application.Pieces;

/// <summary>The inbox of documents that belong to no dossier yet. Each is in a portfolio, which decides who sees it.</summary>
public interface IARattacher
{
    /// <summary>Keeps a document; its text is read like that of any piece. Refused when empty, too long, or of a type not taken.</summary>
    Task<FichierRecu> DeposerAsync(
        Acteur acteur, Guid portefeuille, string nom, Stream contenu, OriginePiece origine, CancellationToken annulation = default);

    /// <summary>What waits, latest first, with the dossiers proposed.</summary>
    Task<Page<DepotARattacher>> ListerAsync(Acteur acteur, DemandePage page, CancellationToken annulation = default);

    /// <summary>One document, what became of it included; null outside the rights.</summary>
    Task<DepotARattacher?> LireAsync(Acteur acteur, Guid depot, CancellationToken annulation = default);

    /// <summary>How many wait.</summary>
    Task<int> CompterAsync(Acteur acteur, CancellationToken annulation = default);

    /// <summary>Makes a piece of it, to be confirmed, in the dossier of that reference.</summary>
    Task<IssueEcriture> RattacherAsync(Acteur acteur, Guid depot, string reference, CancellationToken annulation = default);

    /// <summary>Sets it aside, with a reason; its content stays.</summary>
    Task<IssueEcriture> IgnorerAsync(Acteur acteur, Guid depot, string motif, CancellationToken annulation = default);

    /// <summary>Opens the document; null outside the rights.</summary>
    Task<PieceOuverte?> OuvrirAsync(Acteur acteur, Guid depot, CancellationToken annulation = default);
}
