using Microsoft.EntityFrameworkCore;

namespace Recouvrement.Infrastructure.Persistance.Journaux;

/// <summary>
/// Keeps bank movements in step with what dossiers take from them, in the transaction that changes it: a payment annulled
/// anywhere frees its movement at once.
/// </summary>
internal sealed class SuiviDesMouvements
{
    private const string Somme =
        "UPDATE mouvements SET tour = tour + 1, centimes_affectes = "
        + "COALESCE((SELECT SUM(a.centimes) FROM affectations a WHERE a.mouvement = mouvements.id), 0) WHERE id = @mouvement";

    // Numbers of EtatMouvement: what was put aside stays so while nothing is taken from it.
    private const string Etat =
        "UPDATE mouvements SET etat = CASE WHEN centimes_affectes >= centimes AND centimes_affectes > 0 THEN 3 WHEN centimes_affectes > 0 THEN 2 "
        + "WHEN etat IN (2, 3) THEN 1 ELSE etat END WHERE id = @mouvement";

    private readonly HashSet<Guid> touches;

    private SuiviDesMouvements(HashSet<Guid> touches) => this.touches = touches;

    public static async Task<SuiviDesMouvements> CommencerAsync(
        BaseRecouvrement donnees, IReadOnlyList<LignesDeVue> vues, CancellationToken annulation)
    {
        Guid[] dossiers = [.. vues.Select(v => v.Dossier.Id)];
        var avant = await donnees.Affectations.AsNoTracking()
            .Where(a => dossiers.Contains(a.Dossier))
            .Select(a => new { a.Fait, a.Mouvement, a.Centimes })
            .ToListAsync(annulation);
        var prises = avant.Select(a => (a.Fait, a.Mouvement, a.Centimes)).ToHashSet();
        // What has not changed keeps its turn: a note in the dossier does not make a page of the inbox stale.
        prises.SymmetricExceptWith(vues.SelectMany(v => v.Affectations).Select(a => (a.Fait, a.Mouvement, a.Centimes)));
        return new([.. prises.Select(p => p.Mouvement)]);
    }

    public async Task ConclureAsync(BaseRecouvrement donnees, CancellationToken annulation)
    {
        if (touches.Count > 0)
        {
            // Always by growing id: two writings cannot wait for one another.
            Guid[] ordre = [.. touches.Order()];
            await Sql.RepeterAsync(donnees, Somme, "mouvement", ordre, annulation);
            await Sql.RepeterAsync(donnees, Etat, "mouvement", ordre, annulation);
        }
    }
}
