using Microsoft.EntityFrameworkCore;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>
/// The rows of documents without a dossier, inside the transaction of the caller. Each change moves the number that the index follows,
/// and moves it first: two writers then wait for one another in one order only.
/// </summary>
internal static class EcritureDesDepots
{
    /// <summary>Above every number made of ten digits of a reference and six of a line: no piece and no dossier can have it.</summary>
    public const long PremierDocument = 1_000_000_000_000_000_000;

    private const string Compteur = "depot";

    public static async Task AjouterAsync(BaseRecouvrement donnees, LigneDepot depot, CancellationToken annulation)
    {
        depot.Document = PremierDocument + await Compteurs.AvancerAsync(donnees, Compteur, 1, annulation);
        depot.Changement = await Compteurs.AvancerAsync(donnees, Compteurs.Changement, 1, annulation);
        await Insertion.EcrireAsync(donnees, [depot], annulation);
    }

    /// <summary>Says what became of one that waits; false when it waits no more.</summary>
    public static async Task<bool> ClasserAsync(BaseRecouvrement donnees, LigneDepot classe, CancellationToken annulation)
    {
        var changement = await Compteurs.AvancerAsync(donnees, Compteurs.Changement, 1, annulation);
        return await donnees.Depots.QuiAttendent().Where(d => d.Id == classe.Id).ExecuteUpdateAsync(
            m => m.SetProperty(d => d.Etat, classe.Etat)
                .SetProperty(d => d.Motif, classe.Motif)
                .SetProperty(d => d.Dossier, classe.Dossier)
                .SetProperty(d => d.Piece, classe.Piece)
                .SetProperty(d => d.TraitePar, classe.TraitePar)
                .SetProperty(d => d.TraiteLe, classe.TraiteLe)
                .SetProperty(d => d.Changement, changement),
            annulation) > 0;
    }

    /// <summary>The text of that content has changed: those that wait with it are to be indexed again.</summary>
    public static async Task SignalerAsync(BaseRecouvrement donnees, string empreinte, CancellationToken annulation)
    {
        var depots = await donnees.Depots.QuiAttendent().Where(d => d.Empreinte == empreinte)
            .Select(d => d.Id).ToListAsync(annulation);
        foreach (var depot in depots.Order())
        {
            var changement = await Compteurs.AvancerAsync(donnees, Compteurs.Changement, 1, annulation);
            await donnees.Depots.Where(d => d.Id == depot).ExecuteUpdateAsync(m => m.SetProperty(d => d.Changement, changement), annulation);
        }
    }
}
