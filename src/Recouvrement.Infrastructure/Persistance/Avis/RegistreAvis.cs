using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Imports.Bodacc.Rapprochement;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Avis;

/// <summary>The register in the database. Every look-up goes through an index, by batches of keys.</summary>
internal sealed class RegistreAvis(IDbContextFactory<BaseRecouvrement> fabrique, Horloge horloge) : IRegistreAvis
{
    private const int Essais = 5;

    public async Task<IReadOnlyDictionary<string, Guid>> ConnusAsync(IReadOnlyCollection<string> identifiants, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var lignes = await Cles.ToutAsync(
            identifiants, lot => donnees.Set<LigneIdentifiantAvis>().AsNoTracking().Where(i => lot.Contains(i.Identifiant)), annulation);
        return lignes.ToDictionary(l => l.Identifiant, l => l.Avis, StringComparer.Ordinal);
    }

    public async Task<bool> InscrireAsync(Acteur acteur, IReadOnlyCollection<AvisEnregistre> avis, CancellationToken annulation = default)
    {
        try
        {
            return await Reprise.EssayerAsync(
                async () =>
                {
                    var maintenant = horloge.Maintenant.UtcDateTime;
                    await using var donnees = await fabrique.CreateDbContextAsync(annulation);
                    await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
                    await Insertion.EcrireAsync(donnees, [.. avis.SelectMany(LignesDAvis.Identifiants)], annulation);
                    await Insertion.EcrireAsync(donnees, [.. avis.Select(a => LignesDAvis.Ecrire(a, maintenant, acteur.Compte))], annulation);
                    await Insertion.EcrireAsync(donnees, [.. avis.SelectMany(LignesDAvis.Precedents)], annulation);
                    await Insertion.EcrireAsync(donnees, [.. avis.SelectMany(LignesDAvis.Personnes)], annulation);
                    await transaction.CommitAsync(annulation);
                    return true;
                },
                annulation);
        }
        catch (Exception e) when (Reprise.EstDoublon(e))
        {
            return false;
        }
    }

    public async Task<IReadOnlyList<AvisEnregistre>> LireAsync(IReadOnlyCollection<Guid> avis, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await LireAsync(donnees, avis, annulation);
    }

    public Task<IReadOnlyList<AvisEnregistre>> ParSirenAsync(IReadOnlyCollection<string> sirens, CancellationToken annulation = default) =>
        ParAsync(sirens, (d, lot) => d.Set<LignePersonneAvis>().Where(p => lot.Contains(p.Siren)).Select(p => p.Avis), annulation);

    public Task<IReadOnlyList<AvisEnregistre>> ParNaissanceAsync(IReadOnlyCollection<DateOnly> jours, CancellationToken annulation = default) =>
        ParAsync([.. jours.Select(j => (DateOnly?)j)], (d, lot) => d.Set<LignePersonneAvis>().Where(p => lot.Contains(p.NaissanceLe)).Select(p => p.Avis), annulation);

    public Task<IReadOnlyList<AvisEnregistre>> ParIdentifiantAsync(IReadOnlyCollection<string> identifiants, CancellationToken annulation = default) =>
        ParAsync(identifiants, (d, lot) => d.Set<LigneIdentifiantAvis>().Where(i => lot.Contains(i.Identifiant)).Select(i => i.Avis), annulation);

    public Task<IReadOnlyList<AvisEnregistre>> ParPrecedentAsync(IReadOnlyCollection<string> identifiants, CancellationToken annulation = default) =>
        ParAsync(identifiants, (d, lot) => d.Set<LignePrecedentAvis>().Where(p => lot.Contains(p.Identifiant)).Select(p => p.Avis), annulation);

    public async Task<IReadOnlyList<PartieConcernee>> PartiesAsync(
        Acteur acteur, IReadOnlyCollection<string> sirens, IReadOnlyCollection<DateOnly> naissances, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var parSiren = await Cles.ToutAsync(sirens, lot => Parties(donnees, acteur, p => lot.Contains(p.Siren)), annulation);
        var parJour = await Cles.ToutAsync(
            [.. naissances.Select(n => (DateOnly?)n)], lot => Parties(donnees, acteur, p => lot.Contains(p.NaissanceLe)), annulation);
        return [.. parSiren.Concat(parJour).DistinctBy(p => (p.Dossier, p.Id)).Select(Concernee)];
    }

    public async Task<IReadOnlyList<PartieConcernee>> PartiesDesDossiersAsync(IReadOnlyCollection<Guid> dossiers, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var lignes = await Cles.ToutAsync(dossiers, lot => Parties(donnees, Acteur.Systeme, p => lot.Contains(p.Dossier)), annulation);
        return [.. lignes.Select(Concernee)];
    }

    public async Task<IReadOnlyList<LienAvis>> LiensAsync(IReadOnlyCollection<Guid> avis, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var lignes = await Cles.ToutAsync(avis, lot => donnees.Set<LigneLienAvis>().AsNoTracking().Where(l => lot.Contains(l.Avis)), annulation);
        return [.. lignes.Select(l => new LienAvis(l.Avis, l.Dossier, l.Partie, l.Etat, l.Raison, l.Detail))];
    }

    public async Task<IReadOnlyList<Guid>> DossiersARattraperAsync(CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var (liens, avis) = (donnees.Set<LigneLienAvis>(), donnees.Set<LigneAvis>());
        return await donnees.Set<LignePersonneAvis>()
            .Where(p => p.Siren != null)
            .Join(donnees.Parties.Where(p => p.Role != RolePartie.Creancier), n => n.Siren, p => p.Siren, (n, p) => new { n.Avis, p.Dossier })
            .Where(j => !liens.Any(l => l.Avis == j.Avis && l.Dossier == j.Dossier)
                && avis.Any(a => a.Id == j.Avis && a.NatureReconnue != NatureAvis.HorsProcedure))
            .Select(j => j.Dossier)
            .Distinct()
            .ToListAsync(annulation);
    }

    public async Task<IReadOnlyDictionary<(Guid Dossier, Guid Avis, Guid Partie), DecisionAvis>> DecisionsAsync(
        IReadOnlyCollection<Guid> dossiers, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var lignes = await Cles.ToutAsync(dossiers, lot => donnees.Set<LigneDecisionAvis>().AsNoTracking().Where(l => lot.Contains(l.Dossier)), annulation);
        return lignes.ToDictionary(l => (l.Dossier, l.Avis, l.Partie), l => new DecisionAvis
        {
            Confirme = l.Confirme,
            Lu = l.Lu,
            Nature = l.Nature,
            DateJugement = l.DateJugement,
            Cible = l.Cible,
            Seul = l.Seul,
        });
    }

    public async Task RelierAsync(IReadOnlyCollection<Guid> dossiers, IReadOnlyCollection<LienAvis> liens, CancellationToken annulation = default)
    {
        for (var essai = 1; ; essai++)
        {
            try
            {
                await Reprise.EssayerAsync(() => RemplacerLiensAsync([.. dossiers.Order()], liens, annulation), annulation);
                return;
            }
            catch (Exception e) when (essai < Essais && Reprise.EstDoublon(e))
            {
                // Another import tied the same notices to the same dossiers meanwhile: what it wrote can now be seen, and replaced.
            }
        }
    }

    public async Task DeciderAsync(
        Acteur acteur, Guid dossier, Guid avis, Guid partie, DecisionAvis decision, string? motif, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var ligne = await donnees.Set<LigneDecisionAvis>().FirstOrDefaultAsync(l => l.Dossier == dossier && l.Avis == avis && l.Partie == partie, annulation);
        if (ligne is null)
        {
            ligne = new LigneDecisionAvis { Dossier = dossier, Avis = avis, Partie = partie, DecidePar = acteur.Compte };
            donnees.Add(ligne);
        }

        (ligne.Confirme, ligne.Lu, ligne.Nature, ligne.DateJugement) = (decision.Confirme, decision.Lu, decision.Nature, decision.DateJugement);
        (ligne.Cible, ligne.Seul, ligne.Motif) = (decision.Cible, decision.Seul, motif);
        (ligne.DecidePar, ligne.DecideLe) = (acteur.Compte, horloge.Maintenant.UtcDateTime);
        await donnees.SaveChangesAsync(annulation);
    }

    private async Task<bool> RemplacerLiensAsync(Guid[] dossiers, IReadOnlyCollection<LienAvis> liens, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        await donnees.Set<LigneLienAvis>().Where(l => dossiers.Contains(l.Dossier)).ExecuteDeleteAsync(annulation);
        await Insertion.EcrireAsync(
            donnees,
            [.. liens.DistinctBy(l => (l.Avis, l.Dossier, l.Partie)).Select(l => new LigneLienAvis { Avis = l.Avis, Dossier = l.Dossier, Partie = l.Partie, Etat = l.Etat, Raison = l.Raison, Detail = l.Detail })],
            annulation);
        await transaction.CommitAsync(annulation);
        return true;
    }

    private static IQueryable<LignePartie> Parties(BaseRecouvrement donnees, Acteur acteur, Expression<Func<LignePartie, bool>> filtre)
    {
        var permis = donnees.Dossiers.Permis(acteur);
        var parties = donnees.Parties.AsNoTracking().Where(filtre).Where(p => p.Role != RolePartie.Creancier);
        return acteur.Portefeuilles is null ? parties : parties.Where(p => permis.Any(d => d.Id == p.Dossier));
    }

    private static PartieConcernee Concernee(LignePartie p) => new(p.Dossier, p.Id, p.Siren, p.Mots, p.NaissanceLe);

    private async Task<IReadOnlyList<AvisEnregistre>> ParAsync<T>(
        IReadOnlyCollection<T> cles, Func<BaseRecouvrement, T[], IQueryable<Guid>> question, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var ids = (await Cles.ToutAsync(cles, lot => question(donnees, lot), annulation)).ToHashSet();
        return await LireAsync(donnees, ids, annulation);
    }

    private static async Task<IReadOnlyList<AvisEnregistre>> LireAsync(BaseRecouvrement donnees, IReadOnlyCollection<Guid> avis, CancellationToken annulation)
    {
        if (avis.Count == 0)
        {
            return [];
        }

        var lignes = await Cles.ToutAsync(avis, lot => donnees.Set<LigneAvis>().AsNoTracking().Where(a => lot.Contains(a.Id)), annulation);
        var noms = await Cles.ToutAsync(avis, lot => donnees.Set<LigneIdentifiantAvis>().AsNoTracking().Where(i => lot.Contains(i.Avis)), annulation);
        Guid[] suites = [.. lignes.Where(l => l.APrecedent).Select(l => l.Id)];
        var precedents = await Cles.ToutAsync(suites, lot => donnees.Set<LignePrecedentAvis>().AsNoTracking().Where(p => lot.Contains(p.Avis)), annulation);
        var personnes = await Cles.ToutAsync(avis, lot => donnees.Set<LignePersonneAvis>().AsNoTracking().Where(p => lot.Contains(p.Avis)), annulation);
        var (parNom, parPrecedent, parPersonne) = (noms.ToLookup(n => n.Avis), precedents.ToLookup(p => p.Avis), personnes.ToLookup(p => p.Avis));
        return [.. lignes.Select(l => LignesDAvis.Lire(l, parNom[l.Id], parPrecedent[l.Id], parPersonne[l.Id]))];
    }
}
