using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Procedures;
using Recouvrement.Web.Composants.Schema;

namespace Recouvrement.Web.Tests;

public sealed class DispositionTests
{
    private static readonly Domaine.Procedures.DefinitionProcedure Injonction = Charger();

    [Fact]
    public void Boites_DUneCouche_NeSeChevauchentPas()
    {
        var disposition = Disposition.De(Injonction);

        foreach (var couche in disposition.Boites.Values.GroupBy(b => b.Couche))
        {
            var x = couche.Select(b => b.X).Order().ToList();
            x.Zip(x.Skip(1), (a, b) => b - a).ShouldAllBe(ecart => ecart > NoeudDispose.LargeurBoite);
        }
    }

    [Fact]
    public void Etapes_DeLaDefinition_SontToutesDessinees()
    {
        var disposition = Disposition.De(Injonction);

        disposition.Boites.Keys.Order(StringComparer.Ordinal).ShouldBe(Injonction.Etapes.Select(e => e.Id).Order(StringComparer.Ordinal));
        disposition.Boites.Values.ShouldAllBe(b => b.X > 0 && b.X < disposition.Largeur);
    }

    [Fact]
    public void Fleches_DeLaDefinition_SontToutesDessineesEtDescendentSaufCellesQuiReviennent()
    {
        var disposition = Disposition.De(Injonction);
        var voulues = Injonction.Etapes.SelectMany(e => e.Vers.Where(v => v.Etape is not null && !string.Equals(v.Etape, e.Id, StringComparison.Ordinal)).Select(v => (e.Id, v.Etape!))).Distinct();

        disposition.Liens.Select(l => (l.De, l.Vers)).OrderBy(l => l.De, StringComparer.Ordinal).ThenBy(l => l.Vers, StringComparer.Ordinal)
            .ShouldBe(voulues.OrderBy(l => l.Id, StringComparer.Ordinal).ThenBy(l => l.Item2, StringComparer.Ordinal));
        disposition.Liens.ShouldAllBe(l => disposition.Boites[l.De].Couche < disposition.Boites[l.Vers].Couche != l.Remonte);
    }

    private static Domaine.Procedures.DefinitionProcedure Charger()
    {
        var workflows = Path.Combine(AppContext.BaseDirectory, "workflows");
        var droit = ChargeurDroit.Charger(workflows).Valeur.ShouldNotBeNull();
        return ChargeurProcedures.Charger(workflows, droit, actes: null).Valeur.ShouldNotBeNull().Trouver("injonction-de-payer").ShouldNotBeNull();
    }
}
