using Recouvrement.Application.Droits;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

internal sealed class DesignerJuriste(EcritureDossier ecriture, IAnnuaire annuaire) : IDesignerJuriste
{
    public async Task<IssueEcriture> ExecuterAsync(
        Acteur acteur, Guid dossier, int versionAttendue, string compte, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(DesignerJuriste), acteur, dossier);
        var designe = await annuaire.ActeurAsync(compte, annulation);
        var id = Guid.CreateVersion7(ecriture.Horloge.Maintenant);
        return suivi.Terminer(await ecriture.EcrireAsync(
            acteur,
            dossier,
            versionAttendue,
            vue => designe is null || !designe.Voit(vue.Dossier.Portefeuille)
                ? Preparation.Refuser("Ce compte n’existe pas, ou n’a pas accès au portefeuille du dossier.")
                : Preparation.Ecrire(new Ajout(NatureEntree.Constat, FaitsInternes.Juriste(id, compte, ecriture.Horloge.Aujourdhui))),
            annulation));
    }
}
