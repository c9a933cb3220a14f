using Recouvrement.Application.Droits;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Ecriture;

/// <summary>Sets a fact aside, with a reason.</summary>
public interface IAnnulerFait
{
    /// <summary>Writes it.</summary>
    Task<IssueEcriture> ExecuterAsync(Acteur acteur, DemandeAnnulation demande, CancellationToken annulation = default);

    /// <summary>What it would change; writes nothing.</summary>
    Task<Resultat<Apercu>> ApercevoirAsync(Acteur acteur, DemandeAnnulation demande, CancellationToken annulation = default);
}
