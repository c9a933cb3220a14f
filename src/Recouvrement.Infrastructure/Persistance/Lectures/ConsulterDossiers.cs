using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Lectures;

/// <summary>The list of dossiers, from its read table.</summary>
internal sealed class ConsulterDossiers(IDbContextFactory<BaseRecouvrement> fabrique) : IConsulterDossiers
{
    public async Task<PageDossiers> LireAsync(Acteur acteur, FiltreDossiers filtre, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var dossiers = FiltrageDossiers.Filtrer(donnees, donnees.Dossiers.AsNoTracking().Permis(acteur), filtre);
        var totaux = await dossiers
            .GroupBy(_ => 1)
            .Select(g => new { Nombre = g.Count(), Principal = g.Sum(d => d.PrincipalCentimes), Reste = g.Sum(d => d.ResteDuCentimes) })
            .FirstOrDefaultAsync(annulation);
        var page = filtre.Page;
        var lignes = totaux is null
            ? []
            : await FiltrageDossiers.Trier(dossiers, filtre).Skip(page.Saut).Take(page.TailleBornee).ToListAsync(annulation);
        return new PageDossiers(
            new Page<LigneDossier>(await LireAsync(donnees, lignes, annulation), totaux?.Nombre ?? 0, page.NumeroBorne, page.TailleBornee),
            (totaux?.Principal ?? 0) / 100m,
            (totaux?.Reste ?? 0) / 100m);
    }

    public async Task<Guid?> TrouverAsync(Acteur acteur, string reference, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Dossiers.AsNoTracking().Permis(acteur)
            .Where(d => d.Reference == reference)
            .Select(d => (Guid?)d.Id)
            .FirstOrDefaultAsync(annulation);
    }

    private static async Task<IReadOnlyList<LigneDossier>> LireAsync(
        BaseRecouvrement donnees, List<LigneDossierEnBase> lignes, CancellationToken annulation)
    {
        var noms = await Joindre.NomsAsync(donnees, lignes.Select(l => l.Juriste).OfType<string>(), annulation);
        Guid[] cherches = [.. lignes.Select(l => l.Portefeuille).Distinct()];
        var portefeuilles = cherches.Length == 0
            ? []
            : await donnees.Portefeuilles.AsNoTracking()
                .Where(p => cherches.Contains(p.Id))
                .ToDictionaryAsync(p => p.Id, p => p.Libelle, annulation);
        return
        [
            .. lignes.Select(l => new LigneDossier
            {
                Id = l.Id,
                Reference = l.Reference,
                Portefeuille = portefeuilles.GetValueOrDefault(l.Portefeuille, string.Empty),
                Creancier = l.Creancier,
                Debiteurs = l.Debiteurs,
                Juriste = l.Juriste is { } compte ? noms.GetValueOrDefault(compte, compte) : null,
                Etapes = l.Etapes,
                SousProcedure = l.SousProcedure,
                Principal = l.PrincipalCentimes / 100m,
                ResteDu = l.ResteDuCentimes / 100m,
                ProchaineEcheance = l.ProchaineEcheance,
                LibelleEcheance = l.LibelleEcheance,
                Severite = l.SeveriteEcheance,
                OuvertLe = l.OuvertLe,
                ClosLe = l.ClosLe,
                DerniereEcriture = new DateTimeOffset(l.DerniereEcriture, TimeSpan.Zero),
            }),
        ];
    }
}
