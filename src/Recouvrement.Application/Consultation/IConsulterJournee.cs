using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Consultation;

/// <summary>« Ma journée »: what is late, what is due, what nobody watches.</summary>
public interface IConsulterJournee
{
    /// <summary>Reads the day, within the rights.</summary>
    Task<Journee> LireAsync(Acteur acteur, FiltreJournee filtre, CancellationToken annulation = default);

    /// <summary>One section in full, page by page.</summary>
    Task<Page<LigneEcheance>> SectionAsync(
        Acteur acteur, SectionJournee section, FiltreJournee filtre, DemandePage page, CancellationToken annulation = default);
}
