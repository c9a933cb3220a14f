using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Ecriture;

/// <summary>Where journals are. The one door by which a fact enters the database.</summary>
public interface IDepotDossiers
{
    /// <summary>The journal of a dossier, within the rights; null when there is none.</summary>
    Task<DossierCharge?> ChargerAsync(Acteur acteur, Guid dossier, CancellationToken annulation = default);

    /// <summary>
    /// Writes new lines, read tables and outbox in one transaction. False, and nothing written, when the journal is no longer
    /// at the version that the lines follow.
    /// </summary>
    Task<bool> EcrireAsync(LotEcriture lot, CancellationToken annulation = default);

    /// <summary>The journals of some dossiers, within the rights; those that are not there are left out.</summary>
    Task<IReadOnlyList<DossierCharge>> ChargerEnsembleAsync(
        Acteur acteur, IReadOnlyCollection<Guid> dossiers, CancellationToken annulation = default);

    /// <summary>
    /// Writes several dossiers in one transaction. Those whose journal is no longer at the version that their lines follow are left as
    /// they are: the answer names those that were written.
    /// </summary>
    Task<IReadOnlySet<Guid>> EcrireEnsembleAsync(IReadOnlyCollection<LotEcriture> lots, CancellationToken annulation = default);

    /// <summary>
    /// Gives the next reference of the year and writes the dossier that <paramref name="composer"/> makes of it, in one
    /// transaction: a reference is neither given twice nor lost. Null, and nothing written, when one of the import keys of the
    /// batch is already taken.
    /// </summary>
    Task<LotEcriture?> OuvrirAsync(int annee, Func<string, LotEcriture> composer, CancellationToken annulation = default);

    /// <summary>Which of those import keys are taken, with the dossier each led to.</summary>
    Task<IReadOnlyDictionary<string, Guid>> ClesConnuesAsync(IReadOnlyCollection<string> cles, CancellationToken annulation = default);
}
