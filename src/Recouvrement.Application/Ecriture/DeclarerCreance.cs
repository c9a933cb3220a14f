using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

internal sealed class DeclarerCreance(EcritureDossier ecriture) : IDeclarerCreance
{
    public async Task<IssueEcriture> ExecuterAsync(
        Acteur acteur, Guid dossier, int versionAttendue, CreanceSaisie creance, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(DeclarerCreance), acteur, dossier);
        var id = Guid.CreateVersion7(ecriture.Horloge.Maintenant);
        return suivi.Terminer(await ecriture.EcrireAsync(
            acteur,
            dossier,
            versionAttendue,
            _ => ControleDesSaisies.Creance(creance) is { } refus
                ? Preparation.Refuser(refus)
                : Preparation.Ecrire(new Ajout(NatureEntree.Constat, FaitsInternes.Creance(id, creance, ecriture.Horloge.Aujourdhui))),
            annulation));
    }
}
