using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Changements;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Infrastructure.Persistance.Journaux;

namespace Recouvrement.Infrastructure.Persistance.Loi;

/// <summary>Compares in batches: memory is bounded by the batch, the work can stop anywhere and go on later.</summary>
internal sealed class ComparerDroit(
    IDbContextFactory<BaseRecouvrement> fabrique, Replieur replieur, ILoisAnterieures anterieures, Horloge horloge) : IComparerDroit
{
    private const int DossiersParLot = 200;

    public async Task<int> AvancerAsync(CancellationToken annulation = default)
    {
        var compares = 0;
        Guid[] lot;
        while ((lot = await ProchainsAsync(annulation)).Length > 0)
        {
            var comparees = await ComparerAsync(lot, annulation);
            await Reprise.EssayerAsync(
                () => EcritureDesComparaisons.EcrireAsync(fabrique, lot, comparees, (replieur.Empreinte, horloge.Aujourdhui), annulation), annulation);
            compares += lot.Length;
        }

        return compares;
    }

    public async IAsyncEnumerable<ChangementDeDossier> EssayerAsync(
        Replieur candidat, [EnumeratorCancellation] CancellationToken annulation = default)
    {
        var touchees = ProceduresTouchees.Entre(replieur, candidat);
        var apres = Guid.Empty;
        while (true)
        {
            await using var donnees = await fabrique.CreateDbContextAsync(annulation);
            var lot = await GouvernesAsync(donnees, touchees, apres, annulation);
            foreach (var charge in await ParcoursDesJournaux.LireAsync(donnees, lot, annulation))
            {
                if (Essayer(charge, candidat) is { Mouvements.Count: > 0 } changement)
                {
                    yield return changement;
                }
            }

            if (lot.Length < DossiersParLot)
            {
                yield break;
            }

            apres = lot[^1];
        }
    }

    // Those that wait under an older law, and those that the candidate touches.
    private static Task<Guid[]> GouvernesAsync(
        BaseRecouvrement donnees, IReadOnlySet<string>? touchees, Guid apres, CancellationToken annulation)
    {
        string[] procedures = [.. touchees ?? new HashSet<string>()];
        var dossiers = donnees.Dossiers.AsNoTracking().Where(d => d.Id > apres);
        if (touchees is not null)
        {
            dossiers = dossiers.Where(d => donnees.Changements.Any(c => c.Dossier == d.Id)
                || donnees.Etats.Any(e => e.Dossier == d.Id && procedures.Contains(e.Procedure)));
        }

        return dossiers.OrderBy(d => d.Id).Select(d => d.Id).Take(DossiersParLot).ToArrayAsync(annulation);
    }

    private ChangementDeDossier? Essayer(DossierCharge charge, Replieur candidat)
    {
        var jour = horloge.Aujourdhui;
        return replieur.Replier(charge.Journal, jour) is { } avant && candidat.Replier(charge.Journal.Sous(null), jour) is { } apres
            ? new ChangementDeDossier(
                charge.Id, apres.Dossier.Reference, apres.Dossier.Creancier.Identite.Affichage, LectureDesEcheances.Debiteurs(apres), charge.Version,
                ComparaisonDuDroit.Comparer(avant, apres))
            : null;
    }

    // What was never compared with this law, was written to since, or was compared another day.
    private async Task<Guid[]> ProchainsAsync(CancellationToken annulation)
    {
        var (loi, jour) = (replieur.Empreinte, horloge.Aujourdhui);
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Changements.AsNoTracking()
            .Where(c => c.Nouvelle != loi || c.Jour != jour || donnees.Dossiers.Any(d => d.Id == c.Dossier && d.Version != c.Version))
            .OrderBy(c => c.Dossier)
            .Select(c => c.Dossier)
            .Take(DossiersParLot)
            .ToArrayAsync(annulation);
    }

    private async Task<List<DossierCompare>> ComparerAsync(Guid[] lot, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var loi = replieur.Empreinte;
        var deja = (await donnees.Changements.AsNoTracking().Where(c => lot.Contains(c.Dossier) && c.Nouvelle == loi).Select(c => c.Dossier).ToListAsync(annulation))
            .ToHashSet();
        var compares = new List<DossierCompare>(lot.Length);
        foreach (var charge in await ParcoursDesJournaux.LireAsync(donnees, lot, annulation))
        {
            if (replieur.Replier(charge.Journal.Sous(null), horloge.Aujourdhui) is { } apres)
            {
                compares.Add(new DossierCompare(charge, apres, await MouvementsAsync(donnees, charge, apres, deja, annulation)));
            }
        }

        return compares;
    }

    private async Task<IReadOnlyList<MouvementDuDroit>> MouvementsAsync(
        BaseRecouvrement donnees, DossierCharge charge, VueDossier apres, HashSet<Guid> deja, CancellationToken annulation)
    {
        if (charge.Journal.Loi is { } loi && EstLisible(loi))
        {
            return ComparaisonDuDroit.Comparer(replieur.Replier(charge.Journal, horloge.Aujourdhui)!, apres);
        }

        // Read from the tables once: folded again since, they would no longer know what the law before gave.
        return deja.Contains(charge.Id)
            ? [.. (await donnees.MouvementsDroit.AsNoTracking().Where(m => m.Dossier == charge.Id).OrderBy(m => m.Rang).ToListAsync(annulation)).Select(m => m.Lire())]
            : ComparaisonDuDroit.Comparer(await VueEnregistree.LireAsync(donnees, apres, annulation), apres);
    }

    private bool EstLisible(string loi) =>
        string.Equals(loi, replieur.Empreinte, StringComparison.Ordinal) || anterieures.Trouver(loi) is not null;
}
