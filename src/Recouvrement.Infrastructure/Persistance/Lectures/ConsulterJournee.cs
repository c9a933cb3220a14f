using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Lectures;

/// <summary>« Ma journée », from the read tables: one index, a few ranges.</summary>
internal sealed class ConsulterJournee(IDbContextFactory<BaseRecouvrement> fabrique, Horloge horloge) : IConsulterJournee
{
    private const int JoursDevant = 7;
    private const int MoisDevant = 6;

    public async Task<Journee> LireAsync(Acteur acteur, FiltreJournee filtre, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var jour = horloge.Aujourdhui;
        var page = new DemandePage(1, filtre.LignesParSection);
        Task<Page<LigneEcheance>> Section(SectionJournee section) => PageAsync(donnees, acteur, section, filtre, jour, page, annulation);
        return new Journee(
            jour,
            await Section(SectionJournee.EnRetard),
            await Section(SectionJournee.Aujourdhui),
            await Section(SectionJournee.SeptJours),
            await Echeances(donnees, acteur, SectionJournee.SansReponse, filtre, jour).CountAsync(annulation),
            await SansProchaineEtapeAsync(donnees, acteur, filtre, annulation),
            await Echeances(donnees, acteur, SectionJournee.AControler, filtre, jour).CountAsync(annulation),
            await Echeances(donnees, acteur, SectionJournee.SixMois, filtre, jour).CountAsync(annulation));
    }

    public async Task<Page<LigneEcheance>> SectionAsync(
        Acteur acteur, SectionJournee section, FiltreJournee filtre, DemandePage page, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await PageAsync(donnees, acteur, section, filtre, horloge.Aujourdhui, page, annulation);
    }

    private static async Task<Page<LigneEcheance>> PageAsync(
        BaseRecouvrement donnees,
        Acteur acteur,
        SectionJournee section,
        FiltreJournee filtre,
        DateOnly jour,
        DemandePage page,
        CancellationToken annulation)
    {
        var echeances = Echeances(donnees, acteur, section, filtre, jour);
        var total = await echeances.CountAsync(annulation);
        // The gravest first among what is already late or due the same day; by date when time is left.
        var ordonnees = section is SectionJournee.SeptJours or SectionJournee.AControler or SectionJournee.SixMois
            ? echeances.OrderBy(e => e.DateATenir).ThenByDescending(e => e.Severite)
            : echeances.OrderByDescending(e => e.Severite).ThenBy(e => e.DateATenir);
        var tranche = ordonnees.ThenBy(e => e.Dossier).ThenBy(e => e.Rang).Skip(page.Saut).Take(page.TailleBornee);
        var lignes = total == 0 ? [] : await Joindre.EcheancesAsync(donnees, tranche, annulation);
        return new Page<LigneEcheance>(lignes, total, page.NumeroBorne, page.TailleBornee);
    }

    internal static IQueryable<LigneEcheanceEnBase> Echeances(
        BaseRecouvrement donnees, Acteur acteur, SectionJournee section, FiltreJournee filtre, DateOnly jour)
    {
        var echeances = donnees.Echeances.AsNoTracking().Permises(acteur);
        if (filtre.Portefeuille is { } portefeuille)
        {
            echeances = echeances.Where(e => e.Portefeuille == portefeuille);
        }

        if (filtre.Juriste is { } juriste)
        {
            echeances = echeances.Where(e => e.Juriste == juriste);
        }

        var fin = jour.AddDays(JoursDevant);
        var loin = jour.AddMonths(MoisDevant);
        // A variable and not a constant: EF would write the bare column, which SQLite cannot look up in an index (the page would
        // then scan: 100 ms instead of 1 on 50,000 dossiers).
        var oui = true;
        return section switch
        {
            SectionJournee.EnRetard => echeances.Where(e => e.ASuivre == oui && e.DateATenir < jour),
            SectionJournee.Aujourdhui => echeances.Where(e => e.ASuivre == oui && e.DateATenir == jour),
            SectionJournee.SeptJours => echeances.Where(e => e.ASuivre == oui && e.DateATenir > jour && e.DateATenir <= fin),
            SectionJournee.SixMois => echeances.Where(e =>
                e.ASuivre == oui && e.Severite == Severite.PerteDuDroit && e.Charge == Charge.Creancier && e.DateATenir > fin && e.DateATenir <= loin),
            SectionJournee.SansReponse => echeances.Where(e => e.ASuivre == oui && e.DateATenir == null && e.Statut == StatutEcheance.Indeterminee),
            _ => echeances.Where(e => e.AControler == oui),
        };
    }

    private static Task<int> SansProchaineEtapeAsync(
        BaseRecouvrement donnees, Acteur acteur, FiltreJournee filtre, CancellationToken annulation)
    {
        var oui = true;
        var dossiers = donnees.Dossiers.AsNoTracking().Permis(acteur).Where(d => d.SansProchaineEtape == oui);
        if (filtre.Portefeuille is { } portefeuille)
        {
            dossiers = dossiers.Where(d => d.Portefeuille == portefeuille);
        }

        if (filtre.Juriste is { } juriste)
        {
            dossiers = dossiers.Where(d => d.Juriste == juriste);
        }

        return dossiers.CountAsync(annulation);
    }
}
