using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Persistance.Lignes;
using Recouvrement.Infrastructure.Procedures;

namespace Recouvrement.Infrastructure.Persistance.Loi;

/// <summary>The laws that governed, in the database: every node finds the same ones, and a backup holds them.</summary>
internal sealed class LoisArchivees(IDbContextFactory<BaseRecouvrement> fabrique, IInterprete interprete, TimeProvider temps) : ILoisAnterieures
{
    private static readonly string[] Parties = ["droit", "procedures"];

    private readonly ConcurrentDictionary<string, Lazy<Replieur?>> lues = new(StringComparer.Ordinal);

    public Replieur? Trouver(string empreinte) => lues.GetOrAdd(empreinte, e => new Lazy<Replieur?>(() => Lire(e))).Value;

    /// <summary>Keeps the files of that law, unless they are kept already.</summary>
    public async Task GarderAsync(string empreinte, string dossierWorkflows, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        if (await donnees.Lois.AnyAsync(l => l.Empreinte == empreinte, annulation))
        {
            return;
        }

        var ligne = new LigneLoi { Empreinte = empreinte, EnregistreeLe = temps.GetUtcNow().UtcDateTime, Fichiers = await ZiperAsync(dossierWorkflows, annulation) };
        try
        {
            await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
            await Insertion.EcrireAsync(donnees, [ligne], annulation);
            await transaction.CommitAsync(annulation);
        }
        catch (Exception e) when (Reprise.EstDoublon(e))
        {
            // Another node has just kept it.
        }
    }

    private static async Task<byte[]> ZiperAsync(string dossierWorkflows, CancellationToken annulation)
    {
        using var flux = new MemoryStream();
        await using (var archive = new ZipArchive(flux, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var fichier in Parties.SelectMany(p => Directory.EnumerateFiles(Path.Combine(dossierWorkflows, p), "*.yaml", SearchOption.AllDirectories)))
            {
                await archive.CreateEntryFromFileAsync(
                    fichier, Path.GetRelativePath(dossierWorkflows, fichier).Replace('\\', '/'), CompressionLevel.Fastest, annulation);
            }
        }

        return flux.ToArray();
    }

    private Replieur? Lire(string empreinte)
    {
        using var donnees = fabrique.CreateDbContext();
        if (donnees.Lois.AsNoTracking().FirstOrDefault(l => l.Empreinte == empreinte) is not { } ligne)
        {
            return null;
        }

        var dossier = Directory.CreateTempSubdirectory("recouvrement-loi-");
        try
        {
            ZipFile.ExtractToDirectory(new MemoryStream(ligne.Fichiers), dossier.FullName);
            // What a later version of the program no longer accepts to read cannot fold any more: the read tables keep what it gave.
            var droit = ChargeurDroit.Charger(dossier.FullName).Valeur;
            return droit is not null && ChargeurProcedures.Charger(dossier.FullName, droit, null).Valeur is { } procedures
                ? new Replieur(interprete, droit, procedures)
                : null;
        }
        finally
        {
            dossier.Delete(recursive: true);
        }
    }
}
