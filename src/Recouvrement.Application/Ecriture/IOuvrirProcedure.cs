using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Ecriture;

/// <summary>Opens a procedure in a dossier: its machines then follow the facts.</summary>
public interface IOuvrirProcedure
{
    /// <summary>Writes it; <see cref="IssueEcriture.Instance"/> says how the procedure is named in the dossier.</summary>
    Task<IssueEcriture> ExecuterAsync(Acteur acteur, DemandeProcedure demande, CancellationToken annulation = default);
}
