using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

internal sealed class ChoisirConvention(
    IDepotDossiers depot, IDossiersDuCreancier dossiers, EcritureEnsemble ecriture, Replieur replieur, ConventionsEnCours enCours, Horloge horloge) : IChoisirConvention
{
    private const int Lot = 500;

    public async Task<int> CompterAsync(Acteur acteur, Guid dossier, CancellationToken annulation = default) =>
        await VoirAsync(acteur, dossier, annulation) is { } vue ? (await dossiers.OuvertsAsync(acteur, vue.Dossier.Creancier.Identite, annulation)).Count : 0;

    public async Task<Resultat<BilanDeConvention>> ChoisirAsync(
        Acteur acteur, Guid dossier, Donnees convention, DateOnly le, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(ChoisirConvention), acteur, dossier);
        if (!acteur.Encadre)
        {
            return Resultat<BilanDeConvention>.Refuse("Un responsable choisit la convention d’un créancier\u00A0; pour ce dossier seul, enregistrez le fait « Convention de décompte ».");
        }

        if (await VoirAsync(acteur, dossier, annulation) is not { } vue)
        {
            return Resultat<BilanDeConvention>.Refuse(EcritureDossier.Inexistant);
        }

        if (Preparer(vue, convention, le) is { Erreurs.Count: > 0 } mauvaise)
        {
            return Resultat<BilanDeConvention>.Obtenu(new BilanDeConvention(0, 0, 0, mauvaise.Erreurs));
        }

        var creancier = vue.Dossier.Creancier.Identite;
        var ouverts = await dossiers.OuvertsAsync(acteur, creancier, annulation);
        var (ecrits, refuses) = (0, 0);
        foreach (var lot in ouverts.Chunk(Lot))
        {
            var issues = await ecriture.EcrireAsync(acteur, lot, v => Preparer(v, convention, le), annulation);
            ecrits += issues.Values.Count(i => i.EstFaite);
            refuses += issues.Values.Count(i => !i.EstFaite);
        }

        enCours.Oublier(creancier);
        return Resultat<BilanDeConvention>.Obtenu(new BilanDeConvention(ecrits, ouverts.Count - ecrits - refuses, refuses, []));
    }

    private async Task<VueDossier?> VoirAsync(Acteur acteur, Guid dossier, CancellationToken annulation) =>
        await depot.ChargerAsync(acteur, dossier, annulation) is { } charge ? replieur.Replier(charge.Journal, horloge.Aujourdhui) : null;

    private Preparation Preparer(VueDossier vue, Donnees convention, DateOnly le)
    {
        if (ConventionsEnCours.Lire(vue.Journal) is { } suivie && suivie.Equals(convention))
        {
            return Preparation.Ecrire();
        }

        var fait = new Fait(Guid.CreateVersion7(horloge.Maintenant), FaitsDuCompte.ConventionChoisie, le) { Donnees = convention };
        return ControleDuFait.Controler(vue, fait, null, null, horloge.Aujourdhui) ?? Preparation.Ecrire(new Ajout(NatureEntree.Constat, fait));
    }
}
