using Recouvrement.Application.Droits;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Ecriture;

/// <summary>Records a fact at its legal date, however late.</summary>
public interface IEnregistrerFait
{
    /// <summary>Writes it.</summary>
    Task<IssueEcriture> ExecuterAsync(Acteur acteur, DemandeFait demande, CancellationToken annulation = default);

    /// <summary>What it would change; writes nothing. Refused like the writing would be, except by the model: that is said in the preview.</summary>
    Task<Resultat<Apercu>> ApercevoirAsync(Acteur acteur, DemandeFait demande, CancellationToken annulation = default);
}
