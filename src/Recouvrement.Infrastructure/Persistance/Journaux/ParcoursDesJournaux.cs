using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Ecriture;
using Recouvrement.Infrastructure.Persistance.Lignes;
using Recouvrement.Infrastructure.Persistance.Loi;

namespace Recouvrement.Infrastructure.Persistance.Journaux;

/// <summary>
/// Reads journals in batches, in order of id, with a fresh query per batch: memory is bounded by the batch, and no transaction
/// stays open long enough to keep the log of the database from being folded back.
/// </summary>
internal static class ParcoursDesJournaux
{
    private const int LignesParLot = 20_000;

    /// <summary>Every journal; those of some portfolios when they are given.</summary>
    public static async IAsyncEnumerable<List<DossierCharge>> ToutLireAsync(
        IDbContextFactory<BaseRecouvrement> fabrique,
        [EnumeratorCancellation] CancellationToken annulation,
        IReadOnlySet<Guid>? portefeuilles = null)
    {
        var prochain = Task.Run(() => LireLotAsync(fabrique, null, portefeuilles, annulation), annulation);
        while (true)
        {
            var (lot, complet) = await prochain;
            if (!complet)
            {
                // The next batch is read while this one is worked on.
                var apres = lot[^1].Id;
                prochain = Task.Run(() => LireLotAsync(fabrique, apres, portefeuilles, annulation), annulation);
            }

            if (lot.Count > 0)
            {
                yield return lot;
            }

            if (complet)
            {
                yield break;
            }
        }
    }

    /// <summary>The journals of some dossiers.</summary>
    public static async Task<List<DossierCharge>> LireAsync(
        BaseRecouvrement donnees, IReadOnlyCollection<Guid> dossiers, CancellationToken annulation)
    {
        var lignes = await donnees.Journal.AsNoTracking()
            .Where(l => dossiers.Contains(l.Dossier))
            .OrderBy(l => l.Dossier).ThenBy(l => l.Numero)
            .ToListAsync(annulation);
        return await RegrouperAsync(donnees, lignes, annulation);
    }

    private static async Task<(List<DossierCharge> Lot, bool Complet)> LireLotAsync(
        IDbContextFactory<BaseRecouvrement> fabrique, Guid? apres, IReadOnlySet<Guid>? portefeuilles, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await donnees.Database.OpenConnectionAsync(annulation);
        for (var limite = LignesParLot; ; limite *= 2)
        {
            var lignes = await LireLignesAsync(donnees, apres, portefeuilles, limite, annulation);
            var complet = lignes.Count < limite;
            if (!complet)
            {
                // The last dossier may be cut: it opens the next batch. Unless it fills the whole batch by itself.
                var dernier = lignes[^1].Dossier;
                lignes.RemoveAll(l => l.Dossier == dernier);
            }

            if (complet || lignes.Count > 0)
            {
                return (await RegrouperAsync(donnees, lignes, annulation), complet);
            }
        }
    }

    private static async Task<List<LigneEntree>> LireLignesAsync(
        BaseRecouvrement donnees, Guid? apres, IReadOnlySet<Guid>? portefeuilles, int limite, CancellationToken annulation)
    {
        List<(string Nom, object? Valeur)> parametres = [("limite", limite)];
        List<string> conditions = [];
        if (apres is { } a)
        {
            conditions.Add("dossier > @apres");
            parametres.Add(("apres", a));
        }

        if (portefeuilles is not null)
        {
            List<string> noms = [.. portefeuilles.Select((p, i) => FormattableString.Invariant($"p{i}"))];
            parametres.AddRange(portefeuilles.Zip(noms, (p, nom) => (nom, (object?)p)));
            // Asked of each dossier as it comes: the journal is still read in the order of its key.
            conditions.Add($"EXISTS (SELECT 1 FROM dossiers d WHERE d.id = journal.dossier AND d.portefeuille IN ({string.Join(", ", noms.Select(n => "@" + n).DefaultIfEmpty("NULL"))}))");
        }

        var debut = conditions.Count == 0 ? string.Empty : $"WHERE {string.Join(" AND ", conditions)} ";
        await using var commande = Sql.Commande(
            donnees, $"SELECT {LectureJournal.Colonnes} FROM journal {debut}ORDER BY dossier, numero LIMIT @limite", [.. parametres]);
        await using var lecteur = await commande.ExecuteReaderAsync(annulation);
        var lignes = new List<LigneEntree>(limite);
        var valeurs = LectureValeurs.De(donnees);
        while (await lecteur.ReadAsync(annulation))
        {
            lignes.Add(LectureJournal.Lire(lecteur, valeurs));
        }

        return lignes;
    }

    private static async Task<List<DossierCharge>> RegrouperAsync(
        BaseRecouvrement donnees, List<LigneEntree> lignes, CancellationToken annulation)
    {
        // Most days no dossier waits for a confirmation: one look says so.
        var suivies = await donnees.Changements.AsNoTracking().AnyAsync(annulation)
            ? await Epingles.LireAsync(donnees, [.. lignes.Select(l => l.Dossier).Distinct()], annulation)
            : [];
        var dossiers = new List<DossierCharge>();
        for (var debut = 0; debut < lignes.Count;)
        {
            var fin = debut;
            while (fin < lignes.Count && lignes[fin].Dossier == lignes[debut].Dossier)
            {
                fin++;
            }

            var journal = LectureJournal.Lire(lignes.GetRange(debut, fin - debut));
            dossiers.Add(new DossierCharge(lignes[debut].Dossier, journal.Sous(suivies.GetValueOrDefault(lignes[debut].Dossier))));
            debut = fin;
        }

        return dossiers;
    }
}
