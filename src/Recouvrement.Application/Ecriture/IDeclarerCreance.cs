using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Ecriture;

/// <summary>Declares a claim.</summary>
public interface IDeclarerCreance
{
    /// <summary>Writes it.</summary>
    Task<IssueEcriture> ExecuterAsync(
        Acteur acteur, Guid dossier, int versionAttendue, CreanceSaisie creance, CancellationToken annulation = default);
}
