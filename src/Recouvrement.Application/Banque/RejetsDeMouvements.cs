using Recouvrement.Application.Banque.Rapprochement;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Banque;

/// <summary>The payments that a batch of returned movements undoes.</summary>
internal sealed class RejetsDeMouvements(IReadOnlyDictionary<string, (Guid Dossier, Guid Fait, long Centimes)> paiements)
{
    private const int Certain = 100;
    private const int MontantAutre = 60;

    public static async Task<RejetsDeMouvements> ChercherAsync(
        IDepotMouvements depot, IReadOnlyList<MouvementBancaire> mouvements, CancellationToken annulation)
    {
        var references = mouvements.Where(m => m.EstRejet && m.EstEnEuros).Select(m => m.BoutEnBout).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new(references.Count == 0
            ? new Dictionary<string, (Guid, Guid, long)>(StringComparer.Ordinal)
            : await depot.PaiementsAsync(references, annulation));
    }

    public IReadOnlyList<Proposition> Proposer(MouvementBancaire rejet)
    {
        if (rejet.BoutEnBout is not { } reference || !paiements.TryGetValue(reference, out var paiement))
        {
            return [];
        }

        var egal = paiement.Centimes == rejet.Centimes;
        var montant = egal ? "même montant" : $"montant différent\u00A0: {TexteFrancais.Euros(paiement.Centimes / 100m)} avaient été reçus";
        return
        [
            new Proposition(paiement.Dossier, egal ? Certain : MontantAutre, $"Rejet du paiement de même référence de bout en bout, {montant}", Automatique: false)
            {
                Fait = paiement.Fait,
            },
        ];
    }
}
