using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Pieces;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>The texts of contents, in the database.</summary>
internal sealed class TextesPieces(IDbContextFactory<BaseRecouvrement> fabrique, Horloge horloge) : ITextesPieces
{
    public async Task<ContenuConnu?> ContenuAsync(string empreinte, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Textes.AsNoTracking()
            .Where(t => t.Empreinte == empreinte)
            .Select(t => new ContenuConnu(t.Empreinte, t.TypeMedia, t.NomFichier))
            .FirstOrDefaultAsync(annulation);
    }

    public Task EnregistrerAsync(
        string empreinte, string? texte, IReadOnlyList<int> pages, string? raison, CancellationToken annulation = default) =>
        Reprise.EssayerAsync(
            async () =>
            {
                await using var donnees = await fabrique.CreateDbContextAsync(annulation);
                await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
                var debuts = pages.Count == 0 ? null : string.Join(' ', pages.Select(p => p.ToString(CultureInfo.InvariantCulture)));
                // A null byte is a text for SQLite and an error for PostgreSQL; nobody searches for one.
                var net = texte?.Replace("\0", string.Empty, StringComparison.Ordinal);
                await donnees.Textes.Where(t => t.Empreinte == empreinte).ExecuteUpdateAsync(
                    m => m.SetProperty(t => t.Etat, net is null ? EtatTexte.Illisible : EtatTexte.Lu)
                        .SetProperty(t => t.Texte, net)
                        .SetProperty(t => t.Pages, debuts)
                        .SetProperty(t => t.Raison, raison)
                        .SetProperty(t => t.EcritLe, horloge.Maintenant.UtcDateTime),
                    annulation);
                await SignalerAsync(donnees, empreinte, annulation);
                await EcritureDesDepots.SignalerAsync(donnees, empreinte, annulation);
                await transaction.CommitAsync(annulation);
                return true;
            },
            annulation);

    public async Task<IReadOnlyDictionary<string, string>> DebutsAsync(
        IReadOnlyCollection<string> empreintes, int longueur, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Textes.AsNoTracking()
            .Where(t => empreintes.Contains(t.Empreinte) && t.Texte != null)
            .Select(t => new { t.Empreinte, Debut = t.Texte!.Substring(0, longueur) })
            .ToDictionaryAsync(t => t.Empreinte, t => t.Debut, StringComparer.Ordinal, annulation);
    }

    public async Task<TexteOriginal?> TexteAsync(string empreinte, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Textes.AsNoTracking()
            .Where(t => t.Empreinte == empreinte && t.Texte != null)
            .Select(t => new { t.Texte, t.Pages })
            .FirstOrDefaultAsync(annulation) is { } lu
            ? new TexteOriginal(lu.Texte!, Pages(lu.Pages))
            : null;
    }

    /// <summary>Where pages begin, as kept.</summary>
    public static IReadOnlyList<int> Pages(string? pages) =>
        pages is null ? [] : [.. pages.Split(' ').Select(p => int.Parse(p, NumberStyles.None, CultureInfo.InvariantCulture))];

    public async Task<IReadOnlyDictionary<string, EtatContenu>> EtatsAsync(
        IReadOnlyCollection<string> empreintes, CancellationToken annulation = default)
    {
        if (empreintes.Count == 0)
        {
            return new Dictionary<string, EtatContenu>(StringComparer.Ordinal);
        }

        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Textes.AsNoTracking()
            .Where(t => empreintes.Contains(t.Empreinte))
            .Select(t => new { t.Empreinte, t.Etat, t.Raison })
            .ToDictionaryAsync(t => t.Empreinte, t => new EtatContenu(t.Etat, t.Raison), StringComparer.Ordinal, annulation);
    }

    public async Task<IReadOnlyDictionary<EtatTexte, int>> CompterAsync(CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Textes.AsNoTracking()
            .GroupBy(t => t.Etat)
            .Select(g => new { Etat = g.Key, Nombre = g.Count() })
            .ToDictionaryAsync(g => g.Etat, g => g.Nombre, annulation);
    }

    private static async Task SignalerAsync(BaseRecouvrement donnees, string empreinte, CancellationToken annulation)
    {
        var dossiers = await donnees.Pieces.Where(p => p.Empreinte == empreinte).Select(p => p.Dossier).Distinct().ToListAsync(annulation);
        foreach (var dossier in dossiers.Order())
        {
            var changement = await Compteurs.AvancerAsync(donnees, Compteurs.Changement, 1, annulation);
            await Sql.ExecuterAsync(
                donnees, "UPDATE dossiers SET changement = @changement WHERE id = @dossier", annulation,
                ("changement", changement), ("dossier", dossier));
        }
    }
}
