using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Ecriture;

/// <summary>Hands a dossier over to a juriste.</summary>
public interface IDesignerJuriste
{
    /// <summary>Writes it; the account must see the portfolio.</summary>
    Task<IssueEcriture> ExecuterAsync(
        Acteur acteur, Guid dossier, int versionAttendue, string compte, CancellationToken annulation = default);
}
