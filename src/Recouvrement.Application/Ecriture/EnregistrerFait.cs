using Recouvrement.Application.Droits;
using Recouvrement.Application.Plans;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

internal sealed class EnregistrerFait(EcritureDossier ecriture) : IEnregistrerFait
{
    public async Task<IssueEcriture> ExecuterAsync(Acteur acteur, DemandeFait demande, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(EnregistrerFait), acteur, demande.Dossier);
        var id = NouvelId();
        return suivi.Terminer(await ecriture.EcrireAsync(
            acteur, demande.Dossier, demande.VersionAttendue, vue => Preparer(vue, demande, id), annulation));
    }

    public Task<Resultat<Apercu>> ApercevoirAsync(Acteur acteur, DemandeFait demande, CancellationToken annulation = default) =>
        ecriture.ApercevoirAsync(acteur, demande.Dossier, vue => Preparer(vue, demande, NouvelId()), annulation);

    private Guid NouvelId() => Guid.CreateVersion7(ecriture.Horloge.Maintenant);

    private Preparation Preparer(VueDossier vue, DemandeFait demande, Guid id)
    {
        var fait = new Fait(id, demande.Type, demande.DateEffet)
        {
            Heure = demande.Heure,
            Procedure = demande.Procedure,
            Debiteur = demande.Debiteur,
            Donnees = demande.Donnees,
        };
        return ControleDuFait.Controler(vue, fait, demande.Motif, demande.Piece, ecriture.Horloge.Aujourdhui)
            ?? Preparation.Ecrire(new Ajout(NatureEntree.Constat, PreparationDuPlan.Completer(vue, fait), demande.Motif, demande.Piece)) with { HorsModele = demande.HorsModele };
    }
}
