using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Pieces;
using Recouvrement.Infrastructure.Persistance;
using Recouvrement.Infrastructure.Persistance.Journaux;

namespace Recouvrement.Infrastructure.Pieces;

/// <summary>
/// What is named is what the journals name, facts annulled included: they say what was there, and it must still be.
/// </summary>
internal sealed class VerifierPieces(IMagasinPieces magasin, IDbContextFactory<BaseRecouvrement> fabrique) : IVerifierPieces
{
    public async Task<BilanPieces> ExecuterAsync(Acteur acteur, IProgress<int>? progres = null, CancellationToken annulation = default)
    {
        if (acteur.Portefeuilles is not null)
        {
            return new BilanPieces(0, [], [], []);
        }

        var presents = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var empreinte in magasin.ListerAsync(annulation))
        {
            presents.Add(empreinte);
        }

        var nommes = await NommesAsync(annulation);
        var manquants = new List<ContenuFautif>();
        var alteres = new List<ContenuFautif>();
        var faits = 0;
        foreach (var (empreinte, nom) in nommes)
        {
            var liste = !presents.Remove(empreinte) ? manquants : await magasin.VerifierAsync(empreinte, annulation) ? null : alteres;
            if (liste is not null)
            {
                liste.Add(new ContenuFautif(empreinte, nom, await DossiersAsync(empreinte, annulation)));
            }

            progres?.Report(++faits);
        }

        return new BilanPieces(nommes.Count, manquants, alteres, [.. presents.Order(StringComparer.Ordinal)]);
    }

    private async Task<SortedDictionary<string, string>> NommesAsync(CancellationToken annulation)
    {
        var nommes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await foreach (var lot in ParcoursDesJournaux.ToutLireAsync(fabrique, annulation))
        {
            foreach (var fait in lot.SelectMany(d => d.Journal.Entrees).Select(e => e.Fait).Where(f => TypesDeFait.EstUnePiece(f.Type)))
            {
                var nom = fait.Donnees["fichier"]?.Texte ?? string.Empty;
                Nommer(nommes, fait.Donnees["empreinte"]?.Texte, nom);
                // The data an act was made of, without which it cannot be made again.
                Nommer(nommes, fait.Donnees["instantane"]?.Texte, "données de " + nom);
            }
        }

        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await foreach (var depot in donnees.Depots.AsNoTracking().Select(d => new { d.Empreinte, d.NomFichier }).AsAsyncEnumerable().WithCancellation(annulation))
        {
            Nommer(nommes, depot.Empreinte, depot.NomFichier);
        }

        await foreach (var modele in donnees.VersionsModeles.AsNoTracking().Select(m => new { m.Empreinte, m.NomFichier }).AsAsyncEnumerable().WithCancellation(annulation))
        {
            Nommer(nommes, modele.Empreinte, modele.NomFichier);
        }

        return nommes;
    }

    private static void Nommer(SortedDictionary<string, string> nommes, string? empreinte, string nom)
    {
        if (!string.IsNullOrEmpty(empreinte))
        {
            nommes.TryAdd(empreinte, nom);
        }
    }

    private async Task<List<string>> DossiersAsync(string empreinte, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Pieces.AsNoTracking()
            .Where(p => p.Empreinte == empreinte)
            .Join(donnees.Dossiers, p => p.Dossier, d => d.Id, (_, d) => d.Reference)
            .Distinct()
            .OrderBy(r => r)
            .ToListAsync(annulation);
    }
}
