using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports.Banque;
using Recouvrement.Domaine;
using Recouvrement.Infrastructure.Persistance.Lectures;
using Recouvrement.Infrastructure.Persistance.Lignes;
using Replis = Recouvrement.Application.Imports.Repli;

namespace Recouvrement.Infrastructure.Persistance.Banque;

/// <summary>The inbox of payments, from its tables.</summary>
internal sealed class ConsulterMouvements(IDbContextFactory<BaseRecouvrement> fabrique) : IConsulterMouvements
{
    private const int MotsAuPlus = 8;

    public async Task<PageMouvements> LireAsync(Acteur acteur, FiltreMouvements filtre, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var mouvements = Filtrer(donnees.Mouvements.AsNoTracking().Permis(acteur), filtre);
        var totaux = await mouvements
            .GroupBy(_ => 1)
            .Select(g => new
            {
                Nombre = g.Count(),
                Credit = g.Sum(m => m.Sens == SensBancaire.Credit ? m.Centimes - m.CentimesAffectes : 0),
                Proposes = g.Sum(m => m.MeilleurScore > 0 ? 1 : 0),
            })
            .FirstOrDefaultAsync(annulation);
        var page = filtre.Page;
        var lignes = totaux is null
            ? []
            : await mouvements
                .OrderByDescending(m => m.MeilleurScore).ThenBy(m => m.DateComptable).ThenBy(m => m.Ligne).ThenBy(m => m.Id)
                .Skip(page.Saut).Take(page.TailleBornee)
                .ToListAsync(annulation);
        return new PageMouvements(
            new Page<LigneDeMouvement>(await CompleterAsync(donnees, acteur, lignes, annulation), totaux?.Nombre ?? 0, page.NumeroBorne, page.TailleBornee),
            (totaux?.Credit ?? 0L) / 100m,
            totaux?.Proposes ?? 0);
    }

    public async Task<LigneDeMouvement?> TrouverAsync(Acteur acteur, Guid mouvement, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var lignes = await donnees.Mouvements.AsNoTracking().Permis(acteur).Where(m => m.Id == mouvement).ToListAsync(annulation);
        return (await CompleterAsync(donnees, acteur, lignes, annulation)).FirstOrDefault();
    }

    public async Task<IReadOnlyList<LigneDeReleve>> RelevesAsync(Acteur acteur, int nombre, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var releves = await donnees.Releves.AsNoTracking().Permis(acteur)
            .OrderByDescending(r => r.ImporteLe).ThenBy(r => r.Id)
            .Take(Math.Clamp(nombre, 1, DemandePage.TailleMaximale))
            .ToListAsync(annulation);
        var noms = await Joindre.NomsAsync(donnees, releves.Select(r => r.ImportePar), annulation);
        return
        [
            .. releves.Select(r => new LigneDeReleve(
                r.Id, DepotMouvements.Nommer(r), r.Compte, r.Version, r.Ecritures, r.Nouveaux, Ecart(r),
                new DateTimeOffset(r.ImporteLe, TimeSpan.Zero), noms.GetValueOrDefault(r.ImportePar, r.ImportePar))),
        ];
    }

    public async Task<int> CompterAsync(Acteur acteur, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Mouvements.AsNoTracking().Permis(acteur)
            .CountAsync(m => m.Etat == EtatMouvement.AAffecter || m.Etat == EtatMouvement.Partiel, annulation);
    }

    private static string? Ecart(LigneReleve r) =>
        r.Ecart is { } texte && decimal.Parse(texte, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) is var ecart && ecart != 0m
            ? $"{TexteFrancais.Nombre(ecart, Math.Max(2, (int)ecart.Scale))}\u00A0{r.Devise}"
            : null;

    private static IQueryable<LigneMouvementEnBase> Filtrer(IQueryable<LigneMouvementEnBase> mouvements, FiltreMouvements filtre)
    {
        mouvements = filtre.Etats switch
        {
            EtatsCherches.AAffecter => mouvements.Where(m => m.Etat == EtatMouvement.AAffecter || m.Etat == EtatMouvement.Partiel),
            EtatsCherches.Affectes => mouvements.Where(m => m.Etat == EtatMouvement.Affecte || m.Etat == EtatMouvement.Partiel),
            EtatsCherches.Ecartes => mouvements.Where(m => m.Etat == EtatMouvement.Ignore),
            EtatsCherches.HorsChamp => mouvements.Where(m => m.Etat == EtatMouvement.HorsChamp),
            _ => mouvements,
        };
        mouvements = filtre.Sens is { } sens ? mouvements.Where(m => m.Sens == sens) : mouvements;
        mouvements = filtre.Du is { } du ? mouvements.Where(m => m.DateComptable >= du) : mouvements;
        mouvements = filtre.Au is { } au ? mouvements.Where(m => m.DateComptable <= au) : mouvements;
        mouvements = filtre.Releve is { } releve ? mouvements.Where(m => m.Releve == releve) : mouvements;
        mouvements = filtre.AvecProposition is { } avec ? mouvements.Where(m => (m.MeilleurScore > 0) == avec) : mouvements;
        return Mots(filtre.Texte).Aggregate(mouvements, (m, mot) => m.Where(l => l.Mots.Contains(mot)));
    }

    // « 1 234,56 » is kept « 1234.56 »; other words are folded like the names.
    private static IEnumerable<string> Mots(string? texte) =>
        (texte ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(m => m.All(c => char.IsAsciiDigit(c) || c is ',' or '.') && m.IndexOfAny([',', '.']) > 0
                ? [m.Replace(',', '.')]
                : Replis.ParMots(m).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Take(MotsAuPlus);

    private static async Task<IReadOnlyList<LigneDeMouvement>> CompleterAsync(
        BaseRecouvrement donnees, Acteur acteur, List<LigneMouvementEnBase> lignes, CancellationToken annulation)
    {
        Guid[] ids = [.. lignes.Select(l => l.Id)];
        Guid[] idsReleves = [.. lignes.Select(l => l.Releve).Distinct()];
        if (ids.Length == 0)
        {
            return [];
        }

        var permis = donnees.Dossiers.AsNoTracking().Permis(acteur);
        var releves = await donnees.Releves.AsNoTracking().Where(r => idsReleves.Contains(r.Id)).ToDictionaryAsync(r => r.Id, DepotMouvements.Nommer, annulation);
        var propositions = (await donnees.Propositions.AsNoTracking()
            .Where(p => ids.Contains(p.Mouvement))
            .Join(permis, p => p.Dossier, d => d.Id, (p, d) => new { p.Mouvement, p.Rang, p.Score, p.Raison, p.Fait, d.Id, d.Reference, d.Debiteurs, d.ResteDuCentimes })
            .OrderBy(p => p.Rang)
            .ToListAsync(annulation)).ToLookup(p => p.Mouvement, p => new PropositionLue(p.Id, p.Reference, p.Debiteurs, p.ResteDuCentimes / 100m, p.Score, p.Raison, p.Fait));
        var affectations = (await donnees.Affectations.AsNoTracking()
            .Where(a => ids.Contains(a.Mouvement))
            .Join(permis, a => a.Dossier, d => d.Id, (a, d) => new { a.Mouvement, a.Fait, a.Centimes, a.Rejet, a.Rejete, d.Id, d.Reference })
            .OrderBy(a => a.Reference)
            .ToListAsync(annulation)).ToLookup(a => a.Mouvement, a => new AffectationLue(a.Id, a.Reference, a.Fait, a.Centimes / 100m, a.Rejet, a.Rejete));
        var decisions = await DecisionsAsync(donnees, lignes, annulation);
        return
        [
            .. lignes.Select(l => new LigneDeMouvement
            {
                Mouvement = LectureMouvement.Lire(l),
                Etat = l.Etat,
                Affecte = l.CentimesAffectes / 100m,
                Releve = releves.GetValueOrDefault(l.Releve, string.Empty),
                IdReleve = l.Releve,
                Propositions = l.Etat is EtatMouvement.AAffecter or EtatMouvement.Partiel ? [.. propositions[l.Id]] : [],
                Affectations = [.. affectations[l.Id]],
                Decision = decisions.GetValueOrDefault(l.Id),
            }),
        ];
    }

    private static async Task<Dictionary<Guid, string>> DecisionsAsync(
        BaseRecouvrement donnees, List<LigneMouvementEnBase> lignes, CancellationToken annulation)
    {
        Guid[] ignores = [.. lignes.Where(l => l.Etat == EtatMouvement.Ignore).Select(l => l.Id)];
        if (ignores.Length == 0)
        {
            return [];
        }

        var decisions = await donnees.Decisions.AsNoTracking().Where(d => ignores.Contains(d.Mouvement)).OrderBy(d => d.PriseLe).ToListAsync(annulation);
        var noms = await Joindre.NomsAsync(donnees, decisions.Select(d => d.Auteur), annulation);
        return decisions.GroupBy(d => d.Mouvement)
            .ToDictionary(g => g.Key, g => $"{g.Last().Motif} ({noms.GetValueOrDefault(g.Last().Auteur, g.Last().Auteur)})");
    }
}
