using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Plans;

internal sealed class EtudierPlan(IDepotDossiers depot, Replieur replieur, Horloge horloge) : IEtudierPlan
{
    public async Task<EtudeDePlan?> EtudierAsync(Acteur acteur, DemandeFait demande, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(EtudierPlan), acteur, demande.Dossier);
        if (await depot.ChargerAsync(acteur, demande.Dossier, annulation) is not { } charge
            || replieur.Replier(charge.Journal, horloge.Aujourdhui) is not { } vue)
        {
            return null;
        }

        var fait = new Fait(Guid.Empty, demande.Type, demande.DateEffet) { Debiteur = demande.Debiteur, Donnees = demande.Donnees };
        if (ControleDuFait.Controler(vue, fait, demande.Motif, demande.Piece, horloge.Aujourdhui) is { } opposition)
        {
            return new EtudeDePlan(null, false, opposition.Refus, opposition.Erreurs);
        }

        var complet = PreparationDuPlan.Completer(vue, fait);
        var cadre = PreparationDuPlan.Vise(vue, complet)?.Cadre is { } connu && !string.Equals(demande.Type, FaitsDuPlan.Accorde, StringComparison.Ordinal)
            ? connu
            : MotsDuPlan.Cadre(complet.Donnees);
        return new EtudeDePlan(DemandeDuPlan.Version(complet, cadre), demande.Donnees["montant"] is null, null, []);
    }
}
