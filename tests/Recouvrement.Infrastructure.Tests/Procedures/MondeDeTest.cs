using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Modeles;
using Recouvrement.Infrastructure.Procedures;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>The law and the procedures of the repository, loaded once: an error in them fails every test with its line.</summary>
internal static class MondeDeTest
{
    private static readonly Lazy<IDroit> DroitCharge = new(() =>
    {
        var chargement = ChargeurDroit.Charger(Depot.Workflows);
        chargement.Erreurs.ShouldBeEmpty();
        return chargement.Valeur!;
    });

    private static readonly Lazy<CatalogueProcedures> ProceduresChargees = new(() =>
    {
        var actes = ChargeurActes.Charger(Path.Combine(Depot.Racine, "templates"));
        actes.Erreurs.ShouldBeEmpty();
        var chargement = ChargeurProcedures.Charger(
            Depot.Workflows, Droit, actes.Valeur!.Modeles.Select(m => m.Id).ToHashSet(StringComparer.Ordinal));
        chargement.Erreurs.ShouldBeEmpty();
        return chargement.Valeur!;
    });

    public static IDroit Droit => DroitCharge.Value;

    public static CatalogueProcedures Procedures => ProceduresChargees.Value;
}
