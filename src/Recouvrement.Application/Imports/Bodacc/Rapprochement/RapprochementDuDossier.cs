using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;

namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>Folds the notices into one dossier. Pure: same notices, decisions and journal, same lines.</summary>
internal sealed class RapprochementDuDossier(NaturesBodacc natures, ICatalogueProcedures procedures)
{
    public (List<Ajout> Ajouts, List<LienAvis> Liens) Rapprocher(
        VueDossier vue, AvisConnus connus, IReadOnlyDictionary<(Guid Dossier, Guid Avis, Guid Partie), DecisionAvis> decisions)
    {
        var journal = new JournalBodacc(vue);
        var voulus = new List<FaitVoulu>();
        var chaines = new List<ChaineDAvis>();
        var liens = new List<LienAvis>();
        foreach (var partie in vue.Dossier.Debiteurs)
        {
            var decides = decisions.Keys.Where(k => k.Dossier == vue.Dossier.Id && k.Partie == partie.Id).Select(k => k.Avis);
            var avis = connus.De(partie.Identite.Siren, partie.Identite.NaissanceLe, decides);
            var rapprochement = new RapprochementDeLaPartie(
                journal, natures, procedures, partie, a => decisions.GetValueOrDefault((vue.Dossier.Id, a, partie.Id)));
            rapprochement.Rapprocher(avis);
            voulus.AddRange(rapprochement.Voulus);
            chaines.AddRange(rapprochement.Chaines);
            liens.AddRange(rapprochement.Liens);
        }

        return vue.Dossier.ClosLe is null
            ? (new EcrituresVoulues(journal, voulus, chaines).Composer(), liens)
            // A closed dossier is not written to; the notice is kept, and read again when it opens.
            : ([], liens.ConvertAll(l => l with { Etat = EtatLien.SansEffet, Raison = null, Detail = "Le dossier est clos." }));
    }
}
