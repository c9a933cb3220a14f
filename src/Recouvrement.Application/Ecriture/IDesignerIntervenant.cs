using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Ecriture;

/// <summary>Says who takes part in a dossier: court, commissaire de justice, lawyer…</summary>
public interface IDesignerIntervenant
{
    /// <summary>Writes it; whoever had that role before no longer has it, from that day on.</summary>
    Task<IssueEcriture> ExecuterAsync(
        Acteur acteur, Guid dossier, int versionAttendue, Intervenant intervenant, DateOnly depuisLe, CancellationToken annulation = default);
}
