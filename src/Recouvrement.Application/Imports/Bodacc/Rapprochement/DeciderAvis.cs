using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

internal sealed class DeciderAvis(IRegistreAvis registre, IDepotDossiers depot, EcritureDossier ecriture, ReexaminerAvis reexaminer) : IDeciderAvis
{
    public async Task<Resultat<DecisionPrise>> ExecuterAsync(
        Acteur acteur, Guid avis, Guid dossier, Guid partie, DecisionAvis decision, string? motif, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(DeciderAvis), acteur, dossier);
        if (await depot.ChargerAsync(acteur, dossier, annulation) is not { } charge
            || ecriture.Replieur.Replier(charge.Journal, ecriture.Horloge.Aujourdhui) is not { } vue)
        {
            return Resultat<DecisionPrise>.Refuse(EcritureDossier.Inexistant);
        }

        if (vue.Dossier.Debiteurs.All(d => d.Id != partie))
        {
            return Resultat<DecisionPrise>.Refuse("Ce débiteur n’est pas dans ce dossier.");
        }

        if ((await registre.LireAsync([avis], annulation)).Count == 0)
        {
            return Resultat<DecisionPrise>.Refuse("Cet avis n’est pas au registre.");
        }

        if (!decision.Confirme && string.IsNullOrWhiteSpace(motif))
        {
            return Resultat<DecisionPrise>.Refuse("Pour écarter un avis, donnez un motif.");
        }

        if (decision.DateJugement > ecriture.Horloge.Aujourdhui)
        {
            return Resultat<DecisionPrise>.Refuse("Le jugement ne peut pas être daté de demain.");
        }

        await registre.DeciderAsync(acteur, dossier, avis, partie, decision, string.IsNullOrWhiteSpace(motif) ? null : motif.Trim(), annulation);
        return Resultat<DecisionPrise>.Obtenu(new DecisionPrise(await reexaminer.DossierAsync(acteur, dossier, annulation)));
    }
}
