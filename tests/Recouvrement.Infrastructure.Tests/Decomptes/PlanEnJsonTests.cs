using Recouvrement.Application.Echanges;
using Recouvrement.Domaine.Decomptes.Plans;

namespace Recouvrement.Infrastructure.Tests.Decomptes;

/// <summary>A signed plan is kept as text and read back the same.</summary>
public sealed class PlanEnJsonTests
{
    [Fact]
    public void Plan_EcritPuisLu_EstLeMeme()
    {
        var plan = PlanApurement.Dresser(new DemandePlan
        {
            Montant = 1000.01m,
            Accord = new DateOnly(2026, 1, 15),
            PremiereEcheance = new DateOnly(2026, 1, 31),
            Nature = NaturePlan.Judiciaire,
            Nombre = 7,
            Taux = 2.62m,
            Decheance = new ClauseDeDecheance(true, 8, 2),
        }).Valeur;

        var relu = LecturePlan.Lire(EcritureDecompte.Ecrire(plan));

        relu.EstObtenu.ShouldBeTrue(relu.Refus);
        relu.Valeur.Mensualites.ShouldBe(plan.Mensualites);
        relu.Valeur.Demande.ShouldBe(plan.Demande);
        EcritureDecompte.Ecrire(relu.Valeur).ShouldBe(EcritureDecompte.Ecrire(plan));
        LecturePlan.Lire("{ }").Refus.ShouldContain("illisible");
    }
}
