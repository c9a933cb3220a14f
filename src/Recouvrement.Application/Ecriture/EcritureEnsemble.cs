using Recouvrement.Application.Droits;
using Recouvrement.Application.Repli;

namespace Recouvrement.Application.Ecriture;

/// <summary>The write path of <see cref="EcritureDossier"/> for many dossiers at once: same checks, one reading, one transaction.</summary>
internal sealed class EcritureEnsemble(EcritureDossier ecriture, IDepotDossiers depot)
{
    /// <summary>
    /// Writes what <paramref name="preparer"/> makes of each dossier. One that somebody else wrote to meanwhile is written apart; one
    /// outside the rights, or of which nothing is made, is left as it is.
    /// </summary>
    /// <param name="acteur">Who writes.</param>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="preparer">The lines; called from several threads, and again for a dossier that changed meanwhile.</param>
    /// <param name="annulation">Cancellation.</param>
    /// <returns>What came of each dossier that was to be written.</returns>
    public async Task<IReadOnlyDictionary<Guid, IssueEcriture>> EcrireAsync(
        Acteur acteur, IReadOnlyCollection<Guid> dossiers, Func<VueDossier, Preparation> preparer, CancellationToken annulation)
    {
        var charges = await depot.ChargerEnsembleAsync(acteur, dossiers, annulation);
        var jour = ecriture.Horloge.Aujourdhui;
        var composes = charges.AsParallel().AsOrdered().WithCancellation(annulation)
            .Select(c => ecriture.Replieur.Replier(c.Journal, jour)).OfType<VueDossier>()
            .Select(avant => (Avant: avant, Preparation: preparer(avant)))
            .Where(p => !p.Preparation.EstVide)
            .Select(p => (p.Avant.Dossier.Id, p.Preparation, Compose: ecriture.Composer(acteur, p.Avant, p.Preparation)))
            .ToList();
        var ecrits = await depot.EcrireEnsembleAsync([.. composes.Select(c => c.Compose.Lot).OfType<LotEcriture>()], annulation);
        var issues = new Dictionary<Guid, IssueEcriture>();
        foreach (var (id, preparation, (lot, refus)) in composes)
        {
            issues[id] = lot is null ? refus!
                : ecrits.Contains(id) ? IssueEcriture.Faite(lot.Vue.Version, preparation.Ajouts[0].Fait.Id)
                : await ecriture.EcrireAsync(acteur, id, null, preparer, annulation);
        }

        return issues;
    }

    /// <summary>Calls <paramref name="preparer"/> on each dossier and writes nothing.</summary>
    public async Task EssayerAsync(
        Acteur acteur, IReadOnlyCollection<Guid> dossiers, Func<VueDossier, Preparation> preparer, CancellationToken annulation)
    {
        foreach (var charge in await depot.ChargerEnsembleAsync(acteur, dossiers, annulation))
        {
            if (ecriture.Replieur.Replier(charge.Journal, ecriture.Horloge.Aujourdhui) is { } vue)
            {
                preparer(vue);
            }
        }
    }
}
