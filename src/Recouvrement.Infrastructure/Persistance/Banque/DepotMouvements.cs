using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Banque.Rapprochement;
using Recouvrement.Application.Droits;
using Recouvrement.Domaine;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Banque;

/// <summary>Movements in the database.</summary>
internal sealed class DepotMouvements(IDbContextFactory<BaseRecouvrement> fabrique, Horloge horloge) : IDepotMouvements
{
    private const int Tranche = 1000;

    public async Task<MouvementCharge?> ChargerAsync(Acteur acteur, Guid mouvement, CancellationToken annulation = default) =>
        (await ChargerEnsembleAsync(acteur, [mouvement], annulation)).FirstOrDefault();

    public async Task<IReadOnlyList<MouvementCharge>> ChargerEnsembleAsync(
        Acteur acteur, IReadOnlyCollection<Guid> mouvements, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var trouves = await donnees.Mouvements.AsNoTracking().Permis(acteur)
            .Where(m => mouvements.Contains(m.Id))
            .Join(donnees.Releves, m => m.Releve, r => r.Id, (m, r) => new { Mouvement = m, Releve = r })
            .ToListAsync(annulation);
        return
        [
            .. trouves.Select(t => new MouvementCharge
            {
                Mouvement = LectureMouvement.Lire(t.Mouvement),
                Etat = t.Mouvement.Etat,
                CentimesAffectes = t.Mouvement.CentimesAffectes,
                Tour = t.Mouvement.Tour,
                Releve = Nommer(t.Releve),
            }),
        ];
    }

    public async Task<IReadOnlyList<Proposition>> PropositionsAsync(Acteur acteur, Guid mouvement, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var permis = donnees.Dossiers.Permis(acteur);
        return await donnees.Propositions.AsNoTracking()
            .Where(p => p.Mouvement == mouvement && permis.Any(d => d.Id == p.Dossier))
            .OrderBy(p => p.Rang)
            .Select(p => new Proposition(p.Dossier, p.Score, p.Raison, false) { Fait = p.Fait })
            .ToListAsync(annulation);
    }

    public async Task<bool> DeciderAsync(
        Acteur acteur, Guid mouvement, EtatMouvement avant, EtatMouvement apres, string motif, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        var change = await donnees.Mouvements.Permis(acteur)
            .Where(m => m.Id == mouvement && m.Etat == avant)
            .ExecuteUpdateAsync(m => m.SetProperty(l => l.Etat, apres), annulation);
        if (change == 0)
        {
            return false;
        }

        await Insertion.EcrireAsync(donnees, [new LigneDecision
        {
            Id = Guid.CreateVersion7(horloge.Maintenant), Mouvement = mouvement, Etat = apres, Motif = motif, Auteur = acteur.Compte, PriseLe = horloge.Maintenant.UtcDateTime,
        }], annulation);
        await transaction.CommitAsync(annulation);
        return true;
    }

    public async IAsyncEnumerable<MouvementBancaire> AAffecterAsync(
        Acteur acteur, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var lignes = donnees.Mouvements.AsNoTracking().Permis(acteur)
            .Where(m => m.Etat == EtatMouvement.AAffecter)
            .OrderBy(m => m.DateComptable).ThenBy(m => m.Id)
            .AsAsyncEnumerable();
        await foreach (var ligne in lignes.WithCancellation(annulation))
        {
            yield return LectureMouvement.Lire(ligne);
        }
    }

    public async Task ProposerAsync(
        IReadOnlyList<(Guid Mouvement, IReadOnlyList<Proposition> Propositions)> lot, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        await Sql.RepeterAsync(donnees, "DELETE FROM propositions WHERE mouvement = @id", "id", lot.Select(l => l.Mouvement), annulation);
        await Insertion.EcrireAsync(donnees, [.. lot.SelectMany(l => LectureMouvement.Ecrire(l.Mouvement, l.Propositions))], annulation);
        await Sql.RepeterAsync(
            donnees,
            "UPDATE mouvements SET meilleur_score = COALESCE((SELECT MAX(p.score) FROM propositions p WHERE p.mouvement = mouvements.id), 0) WHERE id = @id",
            "id",
            lot.Select(l => l.Mouvement),
            annulation);
        await transaction.CommitAsync(annulation);
    }

    public async Task<IReadOnlyDictionary<string, (Guid Dossier, Guid Fait, long Centimes)>> PaiementsAsync(
        IReadOnlyCollection<string> boutEnBout, CancellationToken annulation = default)
    {
        string[] cherches = [.. boutEnBout];
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var trouves = await donnees.Affectations.AsNoTracking()
            .Where(a => a.BoutEnBout != null && cherches.Contains(a.BoutEnBout) && !a.Rejet && !a.Rejete)
            .Select(a => new { Reference = a.BoutEnBout!, a.Dossier, a.Fait, a.Centimes })
            .ToListAsync(annulation);
        // A reference used twice designates no payment in particular.
        return trouves.GroupBy(t => t.Reference, StringComparer.Ordinal)
            .Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => (g.First().Dossier, g.First().Fait, g.First().Centimes), StringComparer.Ordinal);
    }

    public async Task<IndexDesDossiers> IndexerAsync(Acteur acteur, Guid? portefeuille, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await IndexationDesDossiers.LireAsync(donnees, acteur, portefeuille, Tranche, annulation);
    }

    /// <summary>« Relevé R12 du 15/09/2026 (releve.xml) ».</summary>
    public static string Nommer(LigneReleve r)
    {
        var numero = r.Identifiant.Length > 0 ? " " + r.Identifiant : string.Empty;
        var jour = (r.Au ?? r.Du) is { } date ? " du " + TexteFrancais.DateCourte(date) : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"Relevé{numero}{jour} ({r.Fichier})");
    }
}
