using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Changements;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Exploitation;
using Recouvrement.Application.Repli;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>A new version of the law moves nothing in silence: before, after, then somebody confirms.</summary>
public sealed class ChangementsDuDroitTests
{
    // Order of Wednesday 2 September 2026: three months end on 2 December (CPC 1411), two would on Monday 2 November.
    private static readonly DateOnly Avant = new(2026, 12, 2);
    private static readonly DateOnly Apres = new(2026, 11, 2);

    [Theory]
    [SurLesDeuxMoteurs]
    public async Task Loi_Changee_GardeLesDatesEtListeCeQuiBouge(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var monde = await MondeDuDroit.CreerAsync(banc);
        using var loi = LoiModifiee.DeuxMoisPourSignifier();
        await using var apres = await banc.SousLaLoiAsync(loi.Dossier);

        (await EcheanceEnBaseAsync(apres, monde.Concerne)).ShouldBe(Avant);
        (await apres.FicheAsync(monde.Responsable, monde.Concerne)).ProchaineEcheance!.DateATenir.ShouldBe(Avant);
        await apres.Service<IReprojeter>().ToutAsync();
        (await EcheanceEnBaseAsync(apres, monde.Concerne)).ShouldBe(Avant);

        (await apres.Service<IComparerDroit>().AvancerAsync()).ShouldBe(2);

        var page = await apres.Service<IConsulterChangements>().LireAsync(monde.Responsable, new FiltreChangements());
        var changement = page.Page.Lignes.ShouldHaveSingleItem();
        changement.Dossier.ShouldBe(monde.Concerne);
        var mouvement = changement.Mouvements.ShouldHaveSingleItem();
        (mouvement.Nature, mouvement.Regle, mouvement.Avant, mouvement.Apres, mouvement.Alerte)
            .ShouldBe((NatureDuMouvement.Avance, "ip.signification", Avant, Apres, true));
        page.ParNature.ShouldBe(new Dictionary<NatureDuMouvement, int> { [NatureDuMouvement.Avance] = 1 });
        (await apres.Service<IConsulterChangements>().BilanAsync(monde.Responsable)).ShouldBe(new BilanDesChangements(1, 1, 0));
        (await apres.Service<IComparerDroit>().AvancerAsync()).ShouldBe(0);
    }

    [Theory]
    [SurLesDeuxMoteurs]
    public async Task Confirmation_ParUnResponsable_RepliEtEcritAuJournal(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var monde = await MondeDuDroit.CreerAsync(banc);
        using var loi = LoiModifiee.DeuxMoisPourSignifier();
        await using var apres = await banc.SousLaLoiAsync(loi.Dossier);
        await apres.Service<IComparerDroit>().AvancerAsync();
        var confirmer = apres.Service<IConfirmerDroit>();
        var choix = (await apres.Service<IConsulterChangements>().LireAsync(monde.Responsable, new FiltreChangements()))
            .Page.Lignes.Select(l => (l.Dossier, l.Version)).ToList();

        (await confirmer.ExecuterAsync(monde.Juriste, choix, "lu")).Refus.ShouldNotBeNull().ShouldContain("responsable");
        (await confirmer.ExecuterAsync(monde.Responsable, choix, " ")).Refus.ShouldNotBeNull().ShouldContain("note");
        (await confirmer.ExecuterAsync(monde.Etranger, choix, "lu")).ShouldBe(new BilanConfirmation(0, 1));
        (await confirmer.ExecuterAsync(monde.Responsable, choix, "Décret lu le 15")).ShouldBe(new BilanConfirmation(1, 0));

        (await EcheanceEnBaseAsync(apres, monde.Concerne)).ShouldBe(Apres);
        (await apres.Service<IConsulterChangements>().BilanAsync(monde.Responsable)).EstVide.ShouldBeTrue();
        var fil = (await apres.Service<IConsulterDossier>().FilAsync(monde.Responsable, monde.Concerne, new FiltreFil(new DemandePage())))!;
        var ligne = fil.Lignes.Lignes.Single(l => string.Equals(l.Type, TypesDeFait.DroitApplique, StringComparison.Ordinal));
        (ligne.Libelle, ligne.Motif).ShouldBe(("Droit nouveau appliqué", "Décret lu le 15"));
        ligne.Valeurs.ShouldContain(v => v.Texte.Contains("02/12/2026 → 02/11/2026"));
        fil.PremiereRupture.ShouldBeNull();
        (await apres.FicheAsync(monde.Responsable, monde.Concerne)).DroitAConfirmer.ShouldBeEmpty();
    }

    [Theory]
    [SurLesDeuxMoteurs]
    public async Task Dossier_EnAttente_ContinueSousLaLoiQuIlSuitEtMontreLAutre(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var monde = await MondeDuDroit.CreerAsync(banc);
        using var loi = LoiModifiee.DeuxMoisPourSignifier();
        await using var apres = await banc.SousLaLoiAsync(loi.Dossier);
        await apres.Service<IComparerDroit>().AvancerAsync();
        var choix = (await apres.Service<IConsulterChangements>().LireAsync(monde.Responsable, new FiltreChangements()))
            .Page.Lignes.Select(l => (l.Dossier, l.Version)).ToList();

        (await apres.FicheAsync(monde.Responsable, monde.Concerne)).DroitAConfirmer.ShouldHaveSingleItem().Apres.ShouldBe(Apres);
        await apres.FaitAsync(monde.Responsable, monde.Concerne, null, TypesDeFait.NoteAjoutee, new DateOnly(2026, 9, 14), donnees: Domaine.Dossiers.Donnees.De(("texte", Domaine.Dossiers.Valeur.De("Appel au greffe"))));

        (await EcheanceEnBaseAsync(apres, monde.Concerne)).ShouldBe(Avant);
        (await apres.Service<IConfirmerDroit>().ExecuterAsync(monde.Responsable, choix, "lu")).ShouldBe(new BilanConfirmation(0, 1));
        (await apres.Service<IComparerDroit>().AvancerAsync()).ShouldBe(1);
        (await apres.Service<IConfirmerDroit>().ToutAsync(monde.Responsable, new FiltreChangements(), "lu")).ShouldBe(new BilanConfirmation(1, 0));
        (await EcheanceEnBaseAsync(apres, monde.Concerne)).ShouldBe(Apres);
    }

    [Theory]
    [SurLesDeuxMoteurs]
    public async Task Loi_RevenueAvantConfirmation_NeLaisseRienAConfirmer(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var monde = await MondeDuDroit.CreerAsync(banc);
        using var loi = LoiModifiee.DeuxMoisPourSignifier();
        await using (var apres = await banc.SousLaLoiAsync(loi.Dossier))
        {
            await apres.Service<IComparerDroit>().AvancerAsync();
        }

        await using var revenue = await banc.SousLaLoiAsync(Depot.Workflows);
        await revenue.Service<IComparerDroit>().AvancerAsync();

        (await revenue.Service<IConsulterChangements>().BilanAsync(monde.Responsable)).EstVide.ShouldBeTrue();
        (await EcheanceEnBaseAsync(revenue, monde.Concerne)).ShouldBe(Avant);
    }

    [Theory]
    [SurLesDeuxMoteurs]
    public async Task Loi_DontRienNeDependDansLesDossiers_NeFaitAttendrePersonne(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        await MondeDuDroit.CreerAsync(banc);
        using var loi = LoiModifiee.AutreNote();
        await using var apres = await banc.SousLaLoiAsync(loi.Dossier);

        (await apres.Service<IConsulterChangements>().BilanAsync(Acteur.Systeme)).EstVide.ShouldBeTrue();
    }

    [Theory]
    [SurLesDeuxMoteurs]
    public async Task LoiAncienne_QuiNeSeLitPlus_EstCompareeDepuisLesTables(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var monde = await MondeDuDroit.CreerAsync(banc);
        await using (var donnees = await banc.BaseAsync())
        {
            await donnees.Lois.ExecuteDeleteAsync();
            // As a migration does that changes the read tables: they are folded again, and the change of the law still waits.
            await donnees.Marques.Where(m => m.Nom == "repli").ExecuteDeleteAsync();
        }

        using var loi = LoiModifiee.DeuxMoisPourSignifier();
        await using var apres = await banc.SousLaLoiAsync(loi.Dossier);

        var changement = (await apres.Service<IConsulterChangements>().LireAsync(monde.Responsable, new FiltreChangements())).Page.Lignes.ShouldHaveSingleItem();
        (changement.Mouvements.ShouldHaveSingleItem().Avant, changement.Mouvements[0].Apres).ShouldBe((Avant, Apres));
        apres.Temps.Aller(2026, 9, 16);
        (await apres.Service<IComparerDroit>().AvancerAsync()).ShouldBe(1);
        (await apres.Service<IConsulterChangements>().BilanAsync(monde.Responsable)).Dossiers.ShouldBe(1);
    }

    [Theory]
    [SurLesDeuxMoteurs]
    public async Task Essai_DUneLoi_DitCeQuElleDeplaceraitSansRienEcrire(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var monde = await MondeDuDroit.CreerAsync(banc);
        using var loi = LoiModifiee.DeuxMoisPourSignifier();
        await using var candidate = await banc.SousLaLoiAsync(Depot.Workflows);
        await using var ailleurs = await Banc.OuvrirAsync(Moteur.Sqlite);
        await using var brouillon = await ailleurs.SousLaLoiAsync(loi.Dossier);
        var trouves = new List<ChangementDeDossier>();

        await foreach (var changement in candidate.Service<IComparerDroit>().EssayerAsync(brouillon.Service<Replieur>()))
        {
            trouves.Add(changement);
        }

        trouves.ShouldHaveSingleItem().Dossier.ShouldBe(monde.Concerne);
        (await candidate.Service<IConsulterChangements>().BilanAsync(monde.Responsable)).EstVide.ShouldBeTrue();
    }

    [Theory]
    [SurLesDeuxMoteurs]
    public async Task Changements_ListeEtBilan_RestentDansLesDroits(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var monde = await MondeDuDroit.CreerAsync(banc);
        using var loi = LoiModifiee.DeuxMoisPourSignifier();
        await using var apres = await banc.SousLaLoiAsync(loi.Dossier);
        await apres.Service<IComparerDroit>().AvancerAsync();
        var changements = apres.Service<IConsulterChangements>();

        (await changements.BilanAsync(monde.Etranger)).EstVide.ShouldBeTrue();
        (await changements.LireAsync(monde.Etranger, new FiltreChangements())).Page.Total.ShouldBe(0);
        (await changements.LireAsync(monde.Responsable, new FiltreChangements { Regle = "ip.signification", Alertes = true })).Page.Total.ShouldBe(1);
        (await changements.LireAsync(monde.Responsable, new FiltreChangements { Nature = NatureDuMouvement.Recule })).Page.Total.ShouldBe(0);
        (await changements.LireAsync(monde.Responsable, new FiltreChangements { Procedure = "saisie-attribution" })).Page.Total.ShouldBe(0);
    }

    [Theory]
    [SurLesDeuxMoteurs]
    public async Task Prescription_Changee_BougeDansChaqueDossierMemeSansProcedure(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var monde = await MondeDuDroit.CreerAsync(banc);
        // A trader's claim due on 5 February 2026: five years (C. com. L110-4), four under this invented reform.
        using var loi = LoiModifiee.Copier("droit/delais/prescriptions.yaml", "duree: 5 ans", "duree: 4 ans");
        await using var apres = await banc.SousLaLoiAsync(loi.Dossier);

        await apres.Service<IComparerDroit>().AvancerAsync();

        var lignes = (await apres.Service<IConsulterChangements>().LireAsync(monde.Responsable, new FiltreChangements())).Page.Lignes;
        lignes.Count.ShouldBe(3);
        lignes.SelectMany(l => l.Mouvements).ShouldAllBe(m => m.Nature == NatureDuMouvement.Avance && m.Avant!.Value.AddYears(-1) == m.Apres);
    }

    private static async Task<DateOnly?> EcheanceEnBaseAsync(Banc banc, Guid dossier)
    {
        await using var donnees = await banc.BaseAsync();
        return await donnees.Echeances.AsNoTracking()
            .Where(e => e.Dossier == dossier && e.Regle == "ip.signification").Select(e => e.DateATenir).SingleAsync();
    }
}
