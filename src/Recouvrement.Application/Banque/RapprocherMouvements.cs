using Recouvrement.Application.Banque.Rapprochement;
using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Banque;

internal sealed class RapprocherMouvements(IDepotMouvements depot, ReglesRapprochement regles) : IRapprocherMouvements
{
    private const int TailleDuLot = 500;

    public async Task<int> ExecuterAsync(Acteur acteur, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(RapprocherMouvements), acteur);
        var rapprocheur = new Rapprocheur(await depot.IndexerAsync(acteur, null, annulation), regles);
        var trouves = 0;
        // Read to the end before the first writing: a query that is open would hold the base back on SQLite.
        var tous = new List<MouvementBancaire>();
        await foreach (var mouvement in depot.AAffecterAsync(acteur, annulation))
        {
            tous.Add(mouvement);
        }

        foreach (var lot in tous.Chunk(TailleDuLot))
        {
            var rejets = await RejetsDeMouvements.ChercherAsync(depot, lot, annulation);
            List<(Guid Mouvement, IReadOnlyList<Proposition> Propositions)> propositions =
                [.. lot.Select(m => (m.Id, m.EstRejet ? rejets.Proposer(m) : rapprocheur.Proposer(m)))];
            trouves += propositions.Count(p => p.Propositions.Count > 0);
            await depot.ProposerAsync(propositions, annulation);
        }

        return trouves;
    }
}
