using System.Collections.Concurrent;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>Folds the register into dossiers and writes what changes, in batches: the memory holds one batch.</summary>
internal sealed class RapprocherDossiers(
    IRegistreAvis registre, EcritureEnsemble ecriture, NaturesBodacc natures, ICatalogueProcedures procedures)
{
    private const int ParLot = 250;

    private readonly RapprochementDuDossier rapprochement = new(natures, procedures);

    /// <summary>Writes what the register wants in those dossiers; with <paramref name="essai"/>, reads it there and writes nothing.</summary>
    public async Task ExecuterAsync(
        Acteur acteur,
        IReadOnlyCollection<Guid> dossiers,
        CompteBodacc compte,
        RegistreEnEssai? essai,
        Action? avancer,
        CancellationToken annulation)
    {
        foreach (var lot in dossiers.Order().Chunk(ParLot))
        {
            annulation.ThrowIfCancellationRequested();
            await UnLotAsync(acteur, lot, compte, essai, annulation);
            avancer?.Invoke();
        }
    }

    private async Task UnLotAsync(Acteur acteur, Guid[] lot, CompteBodacc compte, RegistreEnEssai? essai, CancellationToken annulation)
    {
        IRegistreAvis lu = essai is null ? registre : essai;
        var parties = await lu.PartiesDesDossiersAsync(lot, annulation);
        var decisions = await lu.DecisionsAsync(lot, annulation);
        var connus = await AvisConnus.LireAsync(lu, parties, [.. decisions.Keys.Select(k => k.Avis)], annulation);
        var faits = new ConcurrentDictionary<Guid, (VueDossier Vue, List<Ajout> Ajouts, List<LienAvis> Liens)>();
        if (essai is not null)
        {
            await ecriture.EssayerAsync(acteur, lot, Preparer, annulation);
            Noter(faits.Values);
            return;
        }

        var issues = await ecriture.EcrireAsync(acteur, lot, Preparer, annulation);
        foreach (var (id, issue) in issues.Where(i => !i.Value.EstFaite))
        {
            faits.TryRemove(id, out var refuse);
            compte.Erreurs++;
            compte.Anomalies.Ajouter([new Anomalie(0, string.Empty, GraviteAnomalie.Erreur,
                $"Dossier {refuse.Vue?.Dossier.Reference} : {issue.Refus}", "Relancez l’import : il reprend où il s’est arrêté.")]);
        }

        // After the journals: should it stop here, the same import finds the facts written and only ties them again.
        await registre.RelierAsync([.. faits.Keys], [.. faits.Values.SelectMany(f => f.Liens)], annulation);
        Noter(faits.Values);

        Preparation Preparer(VueDossier vue)
        {
            var (ajouts, liens) = rapprochement.Rapprocher(vue, connus, decisions);
            faits[vue.Dossier.Id] = (vue, ajouts, liens);
            // The notices are what they are: what the model cannot take is written all the same, and shown as such.
            return Preparation.Ecrire(ajouts) with { HorsModele = true };
        }

        void Noter(IEnumerable<(VueDossier Vue, List<Ajout> Ajouts, List<LienAvis> Liens)> lus)
        {
            foreach (var (vue, ajouts, liens) in lus.OrderBy(f => f.Vue.Dossier.Reference, StringComparer.Ordinal))
            {
                compte.Noter(liens);
                if (ajouts.Count > 0)
                {
                    compte.Noter(procedures, vue, ajouts);
                }
            }
        }
    }
}
