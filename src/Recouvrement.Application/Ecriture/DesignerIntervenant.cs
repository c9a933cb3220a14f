using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

internal sealed class DesignerIntervenant(EcritureDossier ecriture) : IDesignerIntervenant
{
    public async Task<IssueEcriture> ExecuterAsync(
        Acteur acteur, Guid dossier, int versionAttendue, Intervenant intervenant, DateOnly depuisLe, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(DesignerIntervenant), acteur, dossier);
        var id = Guid.CreateVersion7(ecriture.Horloge.Maintenant);
        return suivi.Terminer(await ecriture.EcrireAsync(acteur, dossier, versionAttendue, _ => Preparer(id, intervenant, depuisLe), annulation));
    }

    private Preparation Preparer(Guid id, Intervenant intervenant, DateOnly depuisLe)
    {
        if (string.IsNullOrWhiteSpace(intervenant.Nom))
        {
            return Preparation.Corriger([new ErreurChamp("nom", "Le nom de l’intervenant est à remplir.")]);
        }

        return depuisLe > ecriture.Horloge.Aujourdhui
            ? Preparation.Corriger([new ErreurChamp("depuis", "La désignation est d’aujourd’hui ou du passé, jamais du futur.")])
            : Preparation.Ecrire(new Ajout(NatureEntree.Constat, FaitsIntervenants.Ecrire(id, intervenant, depuisLe)));
    }
}
