using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Consultation;

/// <summary>The derogations: what the responsable must know of.</summary>
public interface IConsulterDerogations
{
    /// <summary>Those that stand, within the rights, latest first.</summary>
    Task<Page<LigneDerogation>> LireAsync(Acteur acteur, DemandePage page, CancellationToken annulation = default);

    /// <summary>How many were made since that instant.</summary>
    Task<int> CompterAsync(Acteur acteur, DateTimeOffset depuis, CancellationToken annulation = default);
}
