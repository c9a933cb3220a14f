using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Consultation;

/// <summary>The daily register: the proof that deadlines were entered on the day.</summary>
public interface IConsulterRegistre
{
    /// <summary>Deadlines that entered the books on that day, within the rights, in order of dossier.</summary>
    Task<Page<LigneEcheance>> LireAsync(
        Acteur acteur, DateOnly jour, Guid? portefeuille, DemandePage page, CancellationToken annulation = default);
}
