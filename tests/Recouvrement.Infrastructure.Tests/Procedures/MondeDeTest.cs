using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Procedures;
using Recouvrement.Infrastructure.Yaml;

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
        var erreurs = new RecueilDErreurs();
        var actes = IdentifiantsDActes.Lire(Path.Combine(Depot.Racine, "templates"), erreurs);
        erreurs.Liste.ShouldBeEmpty();
        var chargement = ChargeurProcedures.Charger(Depot.Workflows, Droit, actes);
        chargement.Erreurs.ShouldBeEmpty();
        return chargement.Valeur!;
    });

    public static IDroit Droit => DroitCharge.Value;

    public static CatalogueProcedures Procedures => ProceduresChargees.Value;
}
