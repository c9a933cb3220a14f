using Recouvrement.Application.Droits;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Ecriture;

/// <summary>Opens a procedure in a dossier: its machines then follow the facts.</summary>
public interface IOuvrirProcedure
{
    /// <summary>Writes it; <see cref="IssueEcriture.Instance"/> says how the procedure is named in the dossier.</summary>
    Task<IssueEcriture> ExecuterAsync(Acteur acteur, DemandeProcedure demande, CancellationToken annulation = default);

    /// <summary>
    /// What it would bring: deadlines that the context opens, acts it calls for, and those that another procedure already forbids.
    /// Writes nothing; refused like the writing would be.
    /// </summary>
    Task<Resultat<Apercu>> ApercevoirAsync(Acteur acteur, DemandeProcedure demande, CancellationToken annulation = default);
}
