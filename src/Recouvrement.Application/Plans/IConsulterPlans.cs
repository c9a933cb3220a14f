using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Plans;

/// <summary>Plans across dossiers, from their read tables, within the rights.</summary>
public interface IConsulterPlans
{
    /// <summary>The plans of that filter, the most urgent first.</summary>
    Task<PagePlans> LireAsync(Acteur acteur, FiltrePlans filtre, CancellationToken annulation = default);

    /// <summary>Remittances, the last first.</summary>
    Task<Page<RemiseFaite>> RemisesAsync(Acteur acteur, DemandePage page, CancellationToken annulation = default);

    /// <summary>Dossiers with an instalment that may fall within those days, the soonest first, and how many there are in all.</summary>
    Task<(IReadOnlyList<Guid> Dossiers, int Total)> AvecEcheanceAsync(
        Acteur acteur, DateOnly du, DateOnly au, string? creancier, int auPlus, CancellationToken annulation = default);

    /// <summary>The dossiers of a remittance; null when it does not exist, or when one of them is outside the rights.</summary>
    Task<IReadOnlyList<Guid>?> DossiersDeLaRemiseAsync(Acteur acteur, string remise, CancellationToken annulation = default);

    /// <summary>Names of the creditors whose dossiers have a running plan that a mandate serves, in order.</summary>
    Task<IReadOnlyList<string>> CreanciersAsync(Acteur acteur, CancellationToken annulation = default);
}
