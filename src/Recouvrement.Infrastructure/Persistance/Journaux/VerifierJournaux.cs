using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Exploitation;

namespace Recouvrement.Infrastructure.Persistance.Journaux;

/// <summary>
/// Recomputes every hash. A journal cut at its end is whole by itself: the number of lines and the last hash kept beside it
/// give it away, and so does a dossier whose journal is gone.
/// </summary>
internal sealed class VerifierJournaux(IDbContextFactory<BaseRecouvrement> fabrique) : IVerifierJournaux
{
    public async Task<BilanJournaux> ExecuterAsync(Acteur acteur, IProgress<int>? progres = null, CancellationToken annulation = default)
    {
        var dossiers = 0;
        long entrees = 0;
        var ruptures = new List<RuptureJournal>();
        await foreach (var lot in ParcoursDesJournaux.ToutLireAsync(fabrique, annulation))
        {
            var connus = await ConnusAsync(acteur, [.. lot.Select(d => d.Id)], annulation);
            foreach (var charge in lot.Where(d => connus.ContainsKey(d.Id) || acteur.Portefeuilles is null))
            {
                dossiers++;
                entrees += charge.Version;
                if (Rompu(charge, connus.GetValueOrDefault(charge.Id)) is { } rupture)
                {
                    ruptures.Add(rupture);
                }
            }

            progres?.Report(dossiers);
        }

        ruptures.AddRange(await SansJournalAsync(acteur, annulation));
        return new BilanJournaux(dossiers, entrees, ruptures);
    }

    private static RuptureJournal? Rompu(DossierCharge charge, Repere? repere)
    {
        var reference = repere?.Reference ?? charge.Id.ToString("D", System.Globalization.CultureInfo.InvariantCulture);
        if (charge.Journal.PremiereRupture() is { } numero)
        {
            return new RuptureJournal(charge.Id, reference, numero);
        }

        return repere is not null
            && (repere.Version != charge.Version || !string.Equals(repere.Empreinte, charge.Journal.Empreinte, StringComparison.Ordinal))
            ? new RuptureJournal(charge.Id, reference, Math.Min(charge.Version, repere.Version) + 1)
            : null;
    }

    private async Task<Dictionary<Guid, Repere>> ConnusAsync(Acteur acteur, Guid[] ids, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Dossiers.AsNoTracking().Permis(acteur)
            .Where(d => ids.Contains(d.Id))
            .Select(d => new { d.Id, Repere = new Repere(d.Reference, d.Version, d.Empreinte) })
            .ToDictionaryAsync(d => d.Id, d => d.Repere, annulation);
    }

    private async Task<List<RuptureJournal>> SansJournalAsync(Acteur acteur, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Dossiers.AsNoTracking().Permis(acteur)
            .Where(d => !donnees.Journal.Any(l => l.Dossier == d.Id))
            .OrderBy(d => d.Reference)
            .Select(d => new RuptureJournal(d.Id, d.Reference, 1))
            .ToListAsync(annulation);
    }

    /// <summary>What is kept beside the journal.</summary>
    private sealed record Repere(string Reference, int Version, string Empreinte);
}
