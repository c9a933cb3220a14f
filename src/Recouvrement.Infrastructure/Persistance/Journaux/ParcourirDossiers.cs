using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Comptabilite;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;

namespace Recouvrement.Infrastructure.Persistance.Journaux;

/// <summary>Journals within the rights, by slices of growing reference: memory is bounded by the slice.</summary>
internal sealed class ParcourirDossiers(IDbContextFactory<BaseRecouvrement> fabrique) : IParcourirDossiers
{
    private const int Tranche = 200;

    public async IAsyncEnumerable<DossierCharge> LireAsync(Acteur acteur, [EnumeratorCancellation] CancellationToken annulation = default)
    {
        var derniere = string.Empty;
        while (true)
        {
            await using var donnees = await fabrique.CreateDbContextAsync(annulation);
            var apres = derniere;
            var tranche = await donnees.Dossiers.AsNoTracking().Permis(acteur)
                .Where(d => string.Compare(d.Reference, apres) > 0)
                .OrderBy(d => d.Reference)
                .Select(d => new { d.Id, d.Reference })
                .Take(Tranche)
                .ToListAsync(annulation);
            if (tranche.Count == 0)
            {
                yield break;
            }

            derniere = tranche[^1].Reference;
            var charges = (await ParcoursDesJournaux.LireAsync(donnees, [.. tranche.Select(d => d.Id)], annulation)).ToDictionary(c => c.Id);
            foreach (var dossier in tranche)
            {
                if (charges.TryGetValue(dossier.Id, out var charge))
                {
                    yield return charge;
                }
            }
        }
    }
}
