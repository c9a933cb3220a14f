using Recouvrement.Application.Droits;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Ecriture;

/// <summary>Corrects a fact, with a reason; restores an annulled one.</summary>
public interface IRectifierFait
{
    /// <summary>Writes it.</summary>
    Task<IssueEcriture> ExecuterAsync(Acteur acteur, DemandeRectification demande, CancellationToken annulation = default);

    /// <summary>What it would change; writes nothing.</summary>
    Task<Resultat<Apercu>> ApercevoirAsync(Acteur acteur, DemandeRectification demande, CancellationToken annulation = default);
}
