using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Droit;

namespace Recouvrement.Infrastructure.Tests.Droit;

/// <summary>The law of the repository, loaded once.</summary>
internal static class DroitDuDepot
{
    /// <summary>Root of the repository: the folder that holds the solution.</summary>
    public static string Racine { get; } = TrouverRacine();

    private static readonly Lazy<DroitEnVigueur> Charge = new(() =>
    {
        var chargement = ChargeurDroit.Charger(Path.Combine(Racine, "workflows"));
        chargement.Reussi.ShouldBeTrue(string.Join('\n', chargement.Erreurs));
        return chargement.Valeur!;
    });

    public static DroitEnVigueur Droit => Charge.Value;

    private static string TrouverRacine()
    {
        var dossier = new DirectoryInfo(AppContext.BaseDirectory);
        while (dossier is not null && !File.Exists(Path.Combine(dossier.FullName, "Recouvrement.sln")))
        {
            dossier = dossier.Parent;
        }

        return dossier?.FullName ?? throw new InvalidOperationException("Recouvrement.sln introuvable au-dessus des tests.");
    }
}
