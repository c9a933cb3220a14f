using Recouvrement.Domaine.Droit;

namespace Recouvrement.Web.Demonstration;

/// <summary>
/// Which dossiers, anchored where: a few are placed so that a given deadline falls on a given day around today, the others
/// are spread over the months before. « Ma journée » is alive on whatever day it is opened.
/// </summary>
internal sealed class PlanDeDemonstration(IDroit droit, DateOnly aujourdhui)
{
    public IReadOnlyList<(Scenario Scenario, DateOnly Ancre)> Dossiers() =>
    [
        // Around today: what is late, due, coming.
        (Scenarios.ASignifier, Ordonnance(-3)),
        (Scenarios.ASignifier, Ordonnance(0)),
        (Scenarios.ASignifier, Ordonnance(1)),
        (Scenarios.ASignifier, Ordonnance(4)),
        (Scenarios.ASignifier, Ordonnance(6)),
        (Scenarios.ASignifier, Ordonnance(12)),
        (Scenarios.RequeteSansConsignation, Depuis("ip.consignation-requete", 0)),
        (Scenarios.RequeteSansConsignation, Depuis("ip.consignation-requete", 2)),
        (Scenarios.RequeteSansConsignation, Depuis("ip.consignation-requete", 9)),
        (Scenarios.Amiable, Depuis("pre.commercants", 5)),
        (Scenarios.Amiable, Depuis("pre.commercants", 25)),
        (Scenarios.Opposition, Depuis("ip.consignation-opposition", 3).AddDays(-52)),
        (Scenarios.APersonne, Depuis("ip.opposition", 2).AddDays(-26)),
        (Scenarios.APersonne, Depuis("ip.opposition", 6).AddDays(-26)),
        (Scenarios.AEtude, Depuis("ip.opposition", 0).AddDays(-31)),
        (Scenarios.SansProcedure, aujourdhui.AddDays(-95)),
        (Scenarios.SansProcedure, aujourdhui.AddDays(-130)),
        .. Etaler(Scenarios.Amiable, 7, 60, 41),
        .. Etaler(Scenarios.Requete, 6, 5, 9),
        .. Etaler(Scenarios.ASignifier, 5, 8, 13),
        .. Etaler(Scenarios.APersonne, 6, 40, 22),
        .. Etaler(Scenarios.AEtude, 4, 50, 37),
        .. Etaler(Scenarios.SaisieApresEtude, 3, 100, 31),
        .. Etaler(Scenarios.Domicile, 3, 95, 43),
        .. Etaler(Scenarios.Opposition, 2, 110, 29),
        .. Etaler(Scenarios.Instance, 3, 120, 33),
        .. Etaler(Scenarios.Jugement, 2, 170, 47),
        .. Etaler(Scenarios.Rejetee, 1, 20, 1),
        .. Etaler(Scenarios.Paye, 2, 120, 60),
    ];

    private IEnumerable<(Scenario, DateOnly)> Etaler(Scenario scenario, int nombre, int premier, int ecart) =>
        Enumerable.Range(0, nombre).Select(i => (scenario, droit.Calendrier(Territoires.Metropole).DernierOuvrable(aujourdhui.AddDays(-premier - (i * ecart)))));

    private DateOnly Ordonnance(int dans) => Depuis("ip.signification", dans);

    // The start from which the rule gives that date; the nearest one when extensions jump over it.
    private DateOnly Depuis(string regle, int dans)
    {
        var voulue = aujourdhui.AddDays(dans);
        var calendrier = droit.Calendrier(Territoires.Metropole);
        return Enumerable.Range(1, 366 * 6)
            .Select(n => aujourdhui.AddDays(-n))
            .Where(jour => calendrier.EstOuvrable(jour))
            .Select(depart => (depart, Calcul: droit.Calculer(new DemandeDelai(regle, depart) { Criteres = new Dictionary<string, DateOnly>(StringComparer.Ordinal) { ["ordonnance-rendue"] = depart } })))
            .Where(c => c.Calcul.EstObtenu)
            .MinBy(c => Math.Abs(c.Calcul.Valeur.DateATenir.DayNumber - voulue.DayNumber)).depart;
    }
}
