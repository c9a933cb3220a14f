using Recouvrement.Application.Droits;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Ecriture;

/// <summary>Opens a dossier.</summary>
public interface IOuvrirDossier
{
    /// <summary>Opens it: reference of the year, parties and claims in one writing. Refused outside the rights, or with what is wrong.</summary>
    Task<Resultat<DossierOuvert>> ExecuterAsync(Acteur acteur, DemandeOuverture demande, CancellationToken annulation = default);
}
