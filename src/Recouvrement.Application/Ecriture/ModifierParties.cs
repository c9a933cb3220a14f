using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports.Bodacc.Rapprochement;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

internal sealed class ModifierParties(EcritureDossier ecriture, ReexaminerAvis avis) : IModifierParties
{
    public async Task<IssueEcriture> AjouterAsync(
        Acteur acteur, Guid dossier, int versionAttendue, PartieSaisie partie, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer("AjouterPartie", acteur, dossier);
        var id = Guid.CreateVersion7(ecriture.Horloge.Maintenant);
        return suivi.Terminer(await ReexaminerAsync(acteur, dossier, await ecriture.EcrireAsync(acteur, dossier, versionAttendue, Preparer, annulation), annulation));

        Preparation Preparer(VueDossier vue)
        {
            if (partie.Role == RolePartie.Creancier)
            {
                return Preparation.Refuser("Un dossier a un seul créancier.");
            }

            return ControleDesSaisies.Identite(partie.Identite) is { } refus
                ? Preparation.Refuser(refus)
                : Preparation.Ecrire(new Ajout(
                    NatureEntree.Constat, FaitsInternes.Partie(id, partie.Role, partie.Identite, ecriture.Horloge.Aujourdhui)));
        }
    }

    public async Task<IssueEcriture> ModifierAsync(
        Acteur acteur,
        Guid dossier,
        int versionAttendue,
        Guid partie,
        IdentitePartie identite,
        DateOnly depuisLe,
        CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer("ModifierPartie", acteur, dossier);
        var id = Guid.CreateVersion7(ecriture.Horloge.Maintenant);
        return suivi.Terminer(await ReexaminerAsync(acteur, dossier, await ecriture.EcrireAsync(acteur, dossier, versionAttendue, Preparer, annulation), annulation));

        Preparation Preparer(VueDossier vue)
        {
            if (vue.Dossier.Partie(partie) is null)
            {
                return Preparation.Refuser("Cette partie n’est pas dans ce dossier.");
            }

            if (depuisLe > ecriture.Horloge.Aujourdhui)
            {
                return Preparation.Corriger([new ErreurChamp("date", "Une identité change aujourd’hui ou a changé dans le passé, jamais dans le futur.")]);
            }

            return ControleDesSaisies.Identite(identite) is { } refus
                ? Preparation.Refuser(refus)
                : Preparation.Ecrire(new Ajout(NatureEntree.Constat, FaitsInternes.Modification(id, partie, identite, depuisLe)));
        }
    }

    // Another name or another number: other notices.
    private async Task<IssueEcriture> ReexaminerAsync(Acteur acteur, Guid dossier, IssueEcriture issue, CancellationToken annulation) => issue.EstFaite
        ? issue.Suivie(await avis.DossierAsync(acteur, dossier, annulation))
        : issue;
}
