using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Droit;

namespace Recouvrement.Infrastructure.Tests.Droit;

/// <summary>The law of the repository, loaded once.</summary>
internal static class DroitDuDepot
{
    private static readonly Lazy<DroitEnVigueur> Charge = new(() =>
    {
        var chargement = ChargeurDroit.Charger(Depot.Workflows);
        chargement.Reussi.ShouldBeTrue(string.Join('\n', chargement.Erreurs));
        return chargement.Valeur!;
    });

    public static DroitEnVigueur Droit => Charge.Value;
}
