using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

internal sealed class SuivreEcheance(EcritureDossier ecriture) : ISuivreEcheance
{
    private const string Inconnue = "Cette échéance n’est plus dans le dossier : rechargez la page.";

    public async Task<IssueEcriture> ControlerAsync(
        Acteur acteur, Guid dossier, int versionAttendue, Guid echeance, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer("ControlerEcheance", acteur, dossier);
        return suivi.Terminer(await ecriture.EcrireAsync(acteur, dossier, versionAttendue, Preparer, annulation));

        Preparation Preparer(VueDossier vue)
        {
            if (vue.Echeances.FirstOrDefault(e => e.Id == echeance) is not { } suivie)
            {
                return Preparation.Refuser(Inconnue);
            }

            if (!suivie.AControler)
            {
                return Preparation.Refuser(suivie.ControleePar is null
                    ? "Cette échéance n’appelle pas de contrôle."
                    : "Cette échéance a déjà été contrôlée.");
            }

            return string.Equals(suivie.OuvertePar, acteur.Compte, StringComparison.Ordinal)
                ? Preparation.Refuser("Vous avez enregistré le fait qui ouvre cette échéance : une autre personne doit la contrôler.")
                : Preparation.Ecrire(Dire(TypesDeFait.EcheanceControlee, echeance, null));
        }
    }

    public async Task<IssueEcriture> ConstaterAsync(
        Acteur acteur, Guid dossier, int versionAttendue, Guid echeance, string motif, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer("ConstaterEcheance", acteur, dossier);
        return suivi.Terminer(await ecriture.EcrireAsync(acteur, dossier, versionAttendue, Preparer, annulation));

        Preparation Preparer(VueDossier vue)
        {
            if (vue.Echeances.FirstOrDefault(e => e.Id == echeance) is not { } suivie)
            {
                return Preparation.Refuser(Inconnue);
            }

            if (string.IsNullOrWhiteSpace(motif))
            {
                return Preparation.Corriger([new ErreurChamp("motif", "Pour constater une échéance passée, donnez un motif.")]);
            }

            return suivie.Echeance.EstVive || !suivie.ASuivre
                ? Preparation.Refuser("Seule une échéance passée sans avoir été tenue se constate ; celle-ci ne l’est pas.")
                : Preparation.Ecrire(Dire(TypesDeFait.EcheanceConstatee, echeance, motif));
        }
    }

    private Ajout Dire(string type, Guid echeance, string? motif) => new(
        NatureEntree.Constat,
        FaitsInternes.Echeance(Guid.CreateVersion7(ecriture.Horloge.Maintenant), type, echeance, ecriture.Horloge.Aujourdhui),
        motif);
}
