using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Web.Demonstration;

/// <summary>
/// What an injonction de payer alone does not show: other ways to a title, execution, and what insolvency does to all of them, with
/// co-debtors and guarantors whom it reaches or does not.
/// </summary>
internal sealed class Histoires(DateOnly aujourdhui)
{
    private readonly VieDesProcedures vies = new(aujourdhui);

    public IReadOnlyList<Histoire> Toutes() => [.. Execution(), .. Surendettement(), .. Collectives(), .. new PlansRacontes(aujourdhui).Toutes(vies)];

    private IEnumerable<Histoire> Execution() =>
    [
        new("assignation au tribunal de commerce, audience prochaine", 0, 28450.20m, -210, [Personnage.Societe], [vies.Assignation(0)]),
        new("référé-provision, ordonnance signifiée", 2, 9120.75m, -190, [Personnage.Societe], [vies.Refere(0)]),
        new("saisie-attribution dénoncée", 0, 6780.00m, -480, [Personnage.Societe], [vies.Titre(-480, 0), vies.SaisieAttribution(-12, 0)]),
        new("saisie-vente, commandement signifié", 1, 3240.40m, -470, [Personnage.Personne], [vies.Titre(-470, 0), vies.SaisieVente(-20, 0)]),
        new("saisie des rémunérations en cours", 1, 4105.60m, -520, [Personnage.Personne], [vies.Titre(-520, 0), vies.Remunerations(-75, 0)]),
    ];

    private IEnumerable<Histoire> Surendettement() =>
    [
        // The letter comes while wages are being seized; the co-debtor is not protected.
        new("recevabilité reçue pendant une saisie des rémunérations", 1, 5230.15m, -500, [Personnage.Personne, Personnage.Personne],
            [vies.Titre(-500, 0, 1), vies.Remunerations(-80, 0), vies.Surendettement(-14, 0, titre: true, vies.Recevable(-12)), vies.SaisieVente(-16, 1)]),
        new("recevabilité, créance sans titre qui se prescrit", 1, 1890.30m, -640, [Personnage.Personne],
            [vies.Surendettement(-60, 0, titre: false, [.. vies.Recevable(-55), new Pas("etat-du-passif-recu", -24, ("montant", Valeur.De(1650.00m)))])]),
        new("plan conventionnel proposé", 1, 7420.00m, -560, [Personnage.Personne],
            [vies.Titre(-560, 0), vies.Surendettement(-130, 0, titre: true, [.. vies.Recevable(-125), new Pas("plan-propose", -15, ("mensualite", Valeur.De(92.50m)))])]),
        new("plan conventionnel en cours, premiers paiements", 1, 6050.00m, -700, [Personnage.Personne],
            [vies.Titre(-700, 0), vies.Surendettement(-300, 0, titre: true, vies.PlanEnCours())]),
        new("mesures imposées, premier impayé", 1, 8340.90m, -720, [Personnage.Personne, Personnage.Caution],
            [vies.Titre(-720, 0, 1), vies.Surendettement(-310, 0, titre: true, vies.MesuresImpayees()), vies.SaisieAttribution(-9, 1)]),
        new("rétablissement personnel, codébiteur toujours tenu", 1, 2980.45m, -800, [Personnage.Personne, Personnage.Personne],
            [vies.Titre(-800, 0, 1), vies.Surendettement(-330, 0, titre: true, vies.Efface()), vies.SaisieVente(-30, 1)]),
    ];

    private IEnumerable<Histoire> Collectives() =>
    [
        new("redressement, créance déclarée, action contre la caution suspendue", 0, 34610.00m, -260, [Personnage.Societe, Personnage.Caution],
            [vies.Collective("redressement-judiciaire", -48, 0, "physique", [.. vies.Ouverture(-45), Declaree(-12)]), vies.AAssigner(-20, 1)]),
        new("liquidation, déclaration à faire, saisie antérieure au jugement", 0, 18275.35m, -540, [Personnage.Societe],
            [vies.Titre(-540, 0), vies.SaisieAttribution(-110, 0), vies.Collective("liquidation-judiciaire", -46, 0, "aucun", vies.Ouverture(-44))]),
        new("redressement, déclaration oubliée", 0, 5410.80m, -300, [Personnage.Societe],
            [vies.Collective("redressement-judiciaire", -96, 0, "aucun", vies.Ouverture(-94))]),
        new("plan de sauvegarde, caution qui s’en prévaut", 2, 47900.00m, -820, [Personnage.Societe, Personnage.Caution],
            [vies.Titre(-820, 0, 1), vies.Collective("sauvegarde", -510, 0, "physique", [.. vies.Ouverture(-505), Declaree(-460), new Pas("plan-arrete", -150)]), vies.SaisieVente(-18, 1)]),
        new("liquidation close pour insuffisance d’actif", 2, 12840.25m, -980, [Personnage.Societe, Personnage.Caution],
            [vies.Titre(-980, 0, 1), vies.Collective("liquidation-judiciaire", -700, 0, "physique", [.. vies.Ouverture(-698), Declaree(-660), new Pas("cloture", -30, ("motif", Valeur.De("insuffisance")))]), vies.SaisieVente(-22, 1)]),
        new("redressement d’une filiale, société mère codébitrice poursuivie", 2, 21560.00m, -430, [Personnage.Societe, Personnage.Societe],
            [vies.Titre(-430, 0, 1), vies.Collective("redressement-judiciaire", -32, 0, "morale", vies.Ouverture(-30)), vies.SaisieVente(-15, 1)]),
    ];

    private static Pas Declaree(int jours) => new("creance-declaree", jours);
}
