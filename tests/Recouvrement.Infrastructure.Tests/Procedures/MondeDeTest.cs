using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Exemples;
using Recouvrement.Infrastructure.Modeles;
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
        var actes = ChargeurActes.Charger(Path.Combine(Depot.Racine, "templates"));
        actes.Erreurs.ShouldBeEmpty();
        var chargement = ChargeurProcedures.Charger(
            Depot.Workflows, Droit, actes.Valeur!.Modeles.Select(m => m.Id).ToHashSet(StringComparer.Ordinal));
        chargement.Erreurs.ShouldBeEmpty();
        return chargement.Valeur!;
    });

    private static readonly Lazy<IReadOnlyList<CasDeProcedure>> CasLus = new(() =>
    {
        var erreurs = new RecueilDErreurs();
        var cas = LecteurDeCas.Lire(Path.Combine(Depot.Cas, "procedures"), Procedures, erreurs);
        erreurs.Liste.ShouldBeEmpty();
        return cas;
    });

    public static IDroit Droit => DroitCharge.Value;

    public static CatalogueProcedures Procedures => ProceduresChargees.Value;

    /// <summary>The worked cases of the repository.</summary>
    public static IReadOnlyList<CasDeProcedure> Cas => CasLus.Value;
}
