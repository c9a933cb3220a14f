using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Plans;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Web.Demonstration;

/// <summary>Plans of payment at each of their moments: kept, late, broken, in formal notice, paid, granted by a judge.</summary>
internal sealed class PlansRacontes(DateOnly aujourdhui)
{
    private const string Iban = "FR1420041010050500013M02606";

    public IEnumerable<Histoire> Toutes(VieDesProcedures vies) =>
    [
        new("plan respecté, prélevé", 1, 1800.00m, -260, [Personnage.Personne], [])
        {
            DuDossier =
            [
                Accorde(-95, "protocole", -85, 12, 150.00m), Mandat(-94, "RUM-ARNEVE-0417"),
                Paye(-85, 150.00m), Paye(-54, 150.00m), Paye(-24, 150.00m),
            ],
        },
        new("plan en retard de trois jours", 0, 4260.00m, -240, [Personnage.Societe], [])
        {
            DuDossier = [Accorde(-70, "amiable", -65, 6, 710.00m), Paye(-64, 710.00m), Paye(-33, 710.00m)],
        },
        new("plan rompu, mise en demeure à envoyer", 1, 960.00m, -300, [Personnage.Personne], [])
        {
            DuDossier = [Accorde(-90, "protocole", -82, 8, 120.00m), Paye(-80, 120.00m), Paye(-50, 40.00m)],
        },
        new("plan rompu, mise en demeure sans effet", 2, 5400.00m, -320, [Personnage.Societe], [])
        {
            DuDossier =
            [
                Accorde(-110, "protocole", -100, 9, 600.00m), Paye(-99, 600.00m),
                new Pas(FaitsDuPlan.MiseEnDemeure, -30, ("plan", Valeur.De("P1"))),
            ],
        },
        new("plan soldé", 0, 750.00m, -280, [Personnage.Personne], [])
        {
            DuDossier = [Accorde(-120, "amiable", -110, 3, 250.00m), Paye(-110, 250.00m), Paye(-80, 250.00m), Paye(-49, 250.00m)],
        },
        new("délais accordés par le juge pendant une saisie", 0, 7200.00m, -480, [Personnage.Societe], [vies.Titre(-480, 0), vies.SaisieAttribution(-60, 0)])
        {
            DuDossier = [Accorde(-40, "juge", -30, 12, 600.00m), Paye(-30, 600.00m), Paye(-1, 600.00m)],
        },
    ];

    private Pas Accorde(int le, string cadre, int premiere, int nombre, decimal chacune) => new(
        FaitsDuPlan.Accorde, le,
        ("cadre", Valeur.De(cadre)), ("montant", Valeur.De(nombre * chacune)), ("premiere", Valeur.De(aujourdhui.AddDays(premiere))), ("rythme", Valeur.De("mensuel")),
        ("nombre", Valeur.De((decimal)nombre)), ("interets", Valeur.De("courent")), ("grace", Valeur.De(8m)),
        ("decheance", Valeur.De(cadre is "protocole" ? "mise-en-demeure" : "aucune")), ("delai", Valeur.De(8m)));

    private static Pas Mandat(int le, string rum) => new(
        FaitsDuPlan.MandatSigne, le, ("rum", Valeur.De(rum)), ("titulaire", Valeur.De("Mme Lenoir")), ("iban", Valeur.De(Iban)), ("type", Valeur.De("recurrent")));

    private static Pas Paye(int le, decimal montant) => new(TypesDeFait.PaiementRecu, le, ("montant", Valeur.De(montant)), ("mode", Valeur.De("virement")));
}
