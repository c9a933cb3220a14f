using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Decomptes.Plans;

namespace Recouvrement.Application.Plans;

/// <summary>Draws a plan before it is recorded: nothing is written.</summary>
public interface IEtudierPlan
{
    /// <summary>The instalments, or what opposes them field by field. Null when the dossier does not exist within the rights.</summary>
    Task<EtudeDePlan?> EtudierAsync(Acteur acteur, DemandeFait demande, CancellationToken annulation = default);
}
