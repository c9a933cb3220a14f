using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Plans;
using Recouvrement.Domaine.Decomptes.Plans;
using Recouvrement.Infrastructure.Persistance.Lignes;
using Replis = Recouvrement.Application.Imports.Repli;

namespace Recouvrement.Infrastructure.Persistance.Lectures;

/// <summary>Plans across dossiers, from their read tables.</summary>
internal sealed class ConsulterPlans(IDbContextFactory<BaseRecouvrement> fabrique, Horloge horloge) : IConsulterPlans
{
    private const int JoursDeLaSemaine = 7;

    public async Task<PagePlans> LireAsync(Acteur acteur, FiltrePlans filtre, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var plans = Filtrer(donnees, acteur, filtre, horloge.Aujourdhui);
        var totaux = await plans.GroupBy(_ => 1)
            .Select(g => new { Nombre = g.Count(), Montant = g.Sum(p => p.MontantCentimes), Recu = g.Sum(p => p.RecuCentimes), Retard = g.Sum(p => p.RetardCentimes) })
            .FirstOrDefaultAsync(annulation);
        var lignes = await plans
            .OrderBy(p => p.ProchaineEcheance == null).ThenBy(p => p.ProchaineEcheance).ThenBy(p => p.Dossier).ThenBy(p => p.Rang)
            .Skip(filtre.Page.Saut).Take(filtre.Page.TailleBornee)
            .Join(donnees.Dossiers.AsNoTracking(), p => p.Dossier, d => d.Id, (p, d) => new { Plan = p, d.Reference, d.Debiteurs, d.Creancier })
            .ToListAsync(annulation);
        var noms = await Joindre.NomsAsync(donnees, lignes.Select(l => l.Plan.Juriste).OfType<string>(), annulation);
        return new PagePlans(
            new Page<LigneDePlan>(
                [.. lignes.Select(l => Lire(l.Plan, l.Reference, l.Debiteurs, l.Creancier, noms))],
                totaux?.Nombre ?? 0, filtre.Page.NumeroBorne, filtre.Page.TailleBornee),
            Euros(totaux?.Montant), Euros(totaux?.Recu), Euros(totaux?.Retard));
    }

    public async Task<Page<RemiseFaite>> RemisesAsync(Acteur acteur, DemandePage page, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var remises = donnees.Presentations.AsNoTracking().Permises(acteur).GroupBy(p => p.Remise);
        var total = await remises.CountAsync(annulation);
        var lignes = await remises
            .Select(g => new { Remise = g.Key, Le = g.Min(p => p.RemiseLe), Nombre = g.Count(), Centimes = g.Sum(p => p.Centimes), Rejets = g.Sum(p => p.Rejetee ? 1 : 0) })
            .OrderByDescending(r => r.Le).ThenByDescending(r => r.Remise)
            .Skip(page.Saut).Take(page.TailleBornee)
            .ToListAsync(annulation);
        return new Page<RemiseFaite>(
            [.. lignes.Select(r => new RemiseFaite(r.Remise, r.Le, r.Nombre, r.Centimes / 100m, r.Rejets))], total, page.NumeroBorne, page.TailleBornee);
    }

    public async Task<(IReadOnlyList<Guid> Dossiers, int Total)> AvecEcheanceAsync(
        Acteur acteur, DateOnly du, DateOnly au, string? creancier, int auPlus, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var oui = true;
        var plans = donnees.Plans.AsNoTracking().Permis(acteur)
            .Where(p => p.EnCours == oui && p.ProchaineEcheance <= au && p.DerniereEcheance >= du);
        if (creancier is not null)
        {
            plans = plans.Where(p => donnees.Dossiers.Any(d => d.Id == p.Dossier && d.Creancier == creancier));
        }

        var dossiers = plans.GroupBy(p => p.Dossier).Select(g => new { Dossier = g.Key, Premiere = g.Min(p => p.ProchaineEcheance) });
        var total = await dossiers.CountAsync(annulation);
        return ([.. (await dossiers.OrderBy(d => d.Premiere).ThenBy(d => d.Dossier).Take(auPlus).ToListAsync(annulation)).Select(d => d.Dossier)], total);
    }

    public async Task<IReadOnlyList<Guid>?> DossiersDeLaRemiseAsync(Acteur acteur, string remise, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var tous = await donnees.Presentations.AsNoTracking().Where(p => p.Remise == remise)
            .Select(p => new { p.Dossier, p.Portefeuille }).Distinct().ToListAsync(annulation);

        // A file cut to the rights would be another file: it is whole, or it is not there.
        return tous.Count == 0 || tous.Exists(p => !acteur.Voit(p.Portefeuille)) ? null : [.. tous.Select(p => p.Dossier).Distinct()];
    }

    public async Task<IReadOnlyList<string>> CreanciersAsync(Acteur acteur, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var oui = true;
        return await donnees.Plans.AsNoTracking().Permis(acteur).Where(p => p.EnCours == oui && p.Preleve == oui)
            .Join(donnees.Dossiers.AsNoTracking(), p => p.Dossier, d => d.Id, (p, d) => d.Creancier)
            .Distinct().OrderBy(c => c).Take(DemandePage.TailleMaximale).ToListAsync(annulation);
    }

    /// <summary>The query of a filter, before its slice.</summary>
    internal static IQueryable<LignePlan> Filtrer(BaseRecouvrement donnees, Acteur acteur, FiltrePlans filtre, DateOnly jour)
    {
        var plans = donnees.Plans.AsNoTracking().Permis(acteur);
        var fin = jour.AddDays(JoursDeLaSemaine);
        var oui = true;
        plans = filtre.Etats switch
        {
            EtatsDePlan.EnRetard => plans.Where(p => p.EnCours == oui && p.Situation == SituationDePlan.EnRetard),
            EtatsDePlan.Rompus => plans.Where(p => p.EnCours == oui && p.Situation == SituationDePlan.Rompu),
            EtatsDePlan.CetteSemaine => plans.Where(p => p.EnCours == oui && p.ProchaineEcheance >= jour && p.ProchaineEcheance <= fin),
            EtatsDePlan.Soldes => plans.Where(p => p.Situation == SituationDePlan.Solde),
            EtatsDePlan.Finis => plans.Where(p => p.Situation == SituationDePlan.Denonce || p.Situation == SituationDePlan.Termine),
            EtatsDePlan.Tous => plans,
            _ => plans.Where(p => p.EnCours == oui),
        };
        if (filtre.Juriste is { } juriste)
        {
            plans = plans.Where(p => p.Juriste == juriste);
        }

        if (filtre.Preleves is { } preleves)
        {
            plans = plans.Where(p => p.Preleve == preleves);
        }

        foreach (var mot in Replis.ParMots(filtre.Texte ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            plans = plans.Where(p => donnees.Dossiers.Any(d => d.Id == p.Dossier && d.Mots.Contains(" " + mot)));
        }

        return plans;
    }

    private static LigneDePlan Lire(LignePlan p, string reference, string debiteurs, string creancier, IReadOnlyDictionary<string, string> noms) => new()
    {
        Dossier = reference,
        Plan = p.Reference,
        Debiteurs = debiteurs,
        Creancier = creancier,
        Juriste = p.Juriste is null ? null : noms.GetValueOrDefault(p.Juriste, p.Juriste),
        Cadre = p.Cadre,
        Situation = p.Situation,
        Suite = p.Suite,
        Montant = p.MontantCentimes / 100m,
        Recu = p.RecuCentimes / 100m,
        Retard = p.RetardCentimes / 100m,
        ProchaineEcheance = p.ProchaineEcheance,
        ProchainMontant = p.ProchainCentimes / 100m,
        RompuDepuis = p.RompuDepuis,
        EstPreleve = p.Preleve,
    };

    private static decimal Euros(long? centimes) => (centimes ?? 0L) / 100m;
}
