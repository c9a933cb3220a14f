using System.Collections.Concurrent;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Production;

namespace Recouvrement.Web.Actes;

/// <summary>
/// The batches of this server: the work goes on when one leaves the page. Nothing here has to survive a restart: each act is whole
/// or is not, and the page of a dossier shows those it has.
/// </summary>
internal sealed class LotsEnCours(IProduireEnLot production, TimeProvider horloge, IHostApplicationLifetime vie, ILogger<LotsEnCours> journal)
{
    private static readonly TimeSpan Garde = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<Guid, LotEnCours> enCours = new();

    // One at a time: two batches at once would only make both wait, and the people at their desks with them.
    private readonly SemaphoreSlim tour = new(1);

    /// <summary>Begins the trial of a batch.</summary>
    public async Task<LotEnCours> DemanderAsync(Acteur acteur, DemandeLot demande)
    {
        foreach (var vieux in enCours.Values.Where(l => !l.Travaille && horloge.GetUtcNow() - l.DemandeLe > Garde))
        {
            enCours.TryRemove(vieux.Id, out _);
        }

        var lot = new LotEnCours { Id = Guid.NewGuid(), Acteur = acteur, Demande = demande with { Essai = true }, DemandeLe = horloge.GetUtcNow() };
        enCours[lot.Id] = lot;
        await LancerAsync(lot);
        return lot;
    }

    /// <summary>Produces what the trial said could be; nothing when it was already produced.</summary>
    public async Task ProduireAsync(LotEnCours lot)
    {
        lock (lot)
        {
            if (lot.Travaille || !lot.Demande.Essai)
            {
                return;
            }

            lot.Demande = lot.Demande with { Essai = false };
            lot.Travaille = true;
        }

        lot.Lignes.Clear();
        await LancerAsync(lot);
    }

    /// <summary>The batch of that id, if it is this actor's; null otherwise.</summary>
    public LotEnCours? Trouver(Acteur acteur, Guid id) =>
        enCours.TryGetValue(id, out var lot) && string.Equals(lot.Acteur.Compte, acteur.Compte, StringComparison.Ordinal) ? lot : null;

    private async Task LancerAsync(LotEnCours lot)
    {
        lot.Travaille = true;
        lot.Refus = null;
        var travail = Task.Run(() => TravaillerAsync(lot), CancellationToken.None);
        // A small batch is done when the page comes.
        await Task.WhenAny(travail, Task.Delay(TimeSpan.FromMilliseconds(800), horloge));
    }

    private async Task TravaillerAsync(LotEnCours lot)
    {
        try
        {
            await tour.WaitAsync(vie.ApplicationStopping);
            try
            {
                await foreach (var ligne in production.ExecuterAsync(lot.Acteur, lot.Demande, vie.ApplicationStopping))
                {
                    lot.Lignes.Enqueue(ligne);
                }
            }
            finally
            {
                tour.Release();
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            journal.LogError(e, "Échec du lot d’actes {Lot}", lot.Id);
            lot.Refus = "Le lot s’est arrêté sur une erreur. Les actes de la liste sont entiers et rangés dans leurs dossiers ; les autres n’ont pas été produits.";
        }
        finally
        {
            lot.Travaille = false;
        }
    }
}
