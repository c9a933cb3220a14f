using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Ecriture;

/// <summary>What a human says of a deadline; none is ever deleted.</summary>
public interface ISuivreEcheance
{
    /// <summary>« Contrôlé » : the second key of a fatal deadline. Refused to whom recorded the fact that opened it.</summary>
    Task<IssueEcriture> ControlerAsync(
        Acteur acteur, Guid dossier, int versionAttendue, Guid echeance, CancellationToken annulation = default);

    /// <summary>Takes note, with a reason, that a deadline passed: it leaves « Ma journée ».</summary>
    Task<IssueEcriture> ConstaterAsync(
        Acteur acteur, Guid dossier, int versionAttendue, Guid echeance, string motif, CancellationToken annulation = default);
}
