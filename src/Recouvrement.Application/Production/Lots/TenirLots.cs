using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Production.Lots;

internal sealed class TenirLots(IDepotLots depot, AppelDesLots appel, Horloge horloge) : ITenirLots
{
    private static readonly TimeSpan Garde = TimeSpan.FromDays(30);

    public async Task<Lot> DemanderAsync(Acteur acteur, DemandeLot demande, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(TenirLots), acteur);
        suivi.Noter("acte", demande.Acte);
        suivi.Noter("dossiers", demande.Dossiers.Count);
        var maintenant = horloge.Maintenant;
        var lot = new Lot(Guid.CreateVersion7(maintenant), acteur.Compte, demande, maintenant, demande.Dossiers.Count == 0 ? EtatLot.Essaye : EtatLot.Essai, 0, null);
        await depot.AjouterAsync(lot, maintenant - Garde, annulation);
        appel.Appeler();
        return lot;
    }

    public async Task<bool> ProduireAsync(Acteur acteur, Guid lot, CancellationToken annulation = default)
    {
        var prise = await depot.ProduireAsync(acteur.Compte, lot, annulation);
        appel.Appeler();
        return prise;
    }

    public Task<Lot?> TrouverAsync(Acteur acteur, Guid lot, CancellationToken annulation = default) => depot.TrouverAsync(acteur.Compte, lot, annulation);

    public Task<IReadOnlyList<Lot>> ListerAsync(Acteur acteur, CancellationToken annulation = default) => depot.ListerAsync(acteur.Compte, annulation);

    public IAsyncEnumerable<LigneDeLot> LignesAsync(Lot lot, CancellationToken annulation = default) => depot.LignesAsync(lot, annulation);
}
