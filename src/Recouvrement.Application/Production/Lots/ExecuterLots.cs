using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Production.Lots;

/// <summary>
/// Works the batches that wait, one at a time on each node: two at once would only make both wait, and the people at their desks with
/// them. What a worker had done when it died is done; the next one goes on from there.
/// </summary>
public sealed class ExecuterLots
{
    // Long enough for an act, short enough that nobody waits for a dead worker.
    private static readonly TimeSpan Bail = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Repos = TimeSpan.FromMinutes(5);

    private readonly IDepotLots depot;
    private readonly ActesDUnDossier actes;
    private readonly IAnnuaire annuaire;
    private readonly Horloge horloge;

    internal ExecuterLots(IDepotLots depot, ActesDUnDossier actes, IAnnuaire annuaire, Horloge horloge) =>
        (this.depot, this.actes, this.annuaire, this.horloge) = (depot, actes, annuaire, horloge);

    /// <summary>Works until nothing waits. Gives how many dossiers were gone through.</summary>
    public async Task<int> VaquerAsync(CancellationToken annulation = default)
    {
        var dossiers = 0;
        while (await depot.PrendreAsync(horloge.Maintenant, Fin(), annulation) is { } lot)
        {
            dossiers += await TravaillerAsync(lot, annulation);
        }

        return dossiers;
    }

    private async Task<int> TravaillerAsync(Lot lot, CancellationToken annulation)
    {
        var rang = lot.Faits;
        try
        {
            for (; rang < lot.Demande.Dossiers.Count; rang++)
            {
                // Asked again each time: rights that were withdrawn meanwhile produce nothing more.
                var acteur = await annuaire.ActeurAsync(lot.Compte, annulation);
                var dossier = lot.Demande.Dossiers[rang];
                IReadOnlyList<LigneDeLot> lignes = acteur is null
                    ? [ActesDUnDossier.Refuser(dossier, "Le compte qui a demandé ce lot n’est plus ouvert.")]
                    : await EssayerAsync(acteur, lot, dossier, dejaEchoue: lot.Incident is not null && rang == lot.Faits, annulation);
                await depot.NoterAsync(lot, rang, lignes, Fin(), annulation);
            }
        }
        catch (OperationCanceledException)
        {
            await depot.LacherAsync(lot.Id, horloge.Maintenant, null, CancellationToken.None);
            throw;
        }
        catch
        {
            await depot.LacherAsync(
                lot.Id,
                horloge.Maintenant + Repos,
                "Le lot s’est arrêté sur une erreur, et reprendra de lui-même dans quelques minutes. Les actes déjà faits sont entiers et rangés dans leurs dossiers.",
                CancellationToken.None);
            throw;
        }

        return rang - lot.Faits;
    }

    // A dossier on which the batch stopped once must not stop it for ever.
    private async Task<IReadOnlyList<LigneDeLot>> EssayerAsync(Acteur acteur, Lot lot, Guid dossier, bool dejaEchoue, CancellationToken annulation)
    {
        try
        {
            return await actes.ProduireAsync(acteur, lot, dossier, annulation);
        }
        catch (Exception e) when (dejaEchoue && e is not OperationCanceledException)
        {
            return [ActesDUnDossier.Refuser(dossier, "Une erreur a empêché deux fois de produire l’acte : le dossier n’a pas changé, l’administrateur en trouve la cause au journal technique.")];
        }
    }

    private DateTimeOffset Fin() => horloge.Maintenant + Bail;
}
