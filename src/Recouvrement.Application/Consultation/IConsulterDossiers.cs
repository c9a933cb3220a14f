using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Consultation;

/// <summary>The list of dossiers.</summary>
public interface IConsulterDossiers
{
    /// <summary>One slice, within the rights.</summary>
    Task<PageDossiers> LireAsync(Acteur acteur, FiltreDossiers filtre, CancellationToken annulation = default);

    /// <summary>Id of the dossier of that reference, within the rights; null when there is none.</summary>
    Task<Guid?> TrouverAsync(Acteur acteur, string reference, CancellationToken annulation = default);
}
