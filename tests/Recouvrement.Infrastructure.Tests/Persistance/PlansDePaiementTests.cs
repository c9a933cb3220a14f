using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Comptes;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Exploitation;
using Recouvrement.Application.Plans;
using Recouvrement.Domaine.Decomptes.Plans;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Infrastructure.Persistance.Lectures;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>Plans through the one write path and out of their read tables. One claim of 1 234,56 € without interest; today is 15 September 2026.</summary>
public sealed class PlansDePaiementTests
{
    // 1 234,56 / 5 = 246,912: four times 246,91, the last takes 246,92.
    [Theory, SurLesDeuxMoteurs]
    public async Task Accord_SansMontant_CouvreLeSoldeDuDecompteEtSigneSesEcheances(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);

        await AccorderAsync(banc, anne, dossier, ("nombre", Valeur.De(5m)));

        var plan = (await banc.FicheAsync(anne, dossier)).Plans.ShouldHaveSingleItem();
        plan.Plan.Reference.ShouldBe("P1");
        plan.Version.Mensualites.Select(m => m.Montant).ShouldBe([246.91m, 246.91m, 246.91m, 246.91m, 246.92m]);
        plan.Version.Total.ShouldBe(1234.56m);
    }

    // Penalties of 145 days at 12,15 % on 1 234,56 € up to 30 June 2026 = 59,59 (decompte.md § 4): the plan of that day covers them.
    [Theory, SurLesDeuxMoteurs]
    public async Task Accord_AvecInterets_CouvreLesInteretsCourusCeJourLa(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await banc.FaitAsync(
            anne, dossier, null, FaitsDuCompte.InteretsDemandes, new DateOnly(2026, 2, 10),
            donnees: Donnees.De(("nature", Valeur.De("penalites")), ("depart", Valeur.De("echeance"))));

        await AccorderAsync(banc, anne, dossier, new DateOnly(2026, 6, 30), ("nombre", Valeur.De(3m)));

        (await banc.FicheAsync(anne, dossier)).Plans[0].Version.Total.ShouldBe(1294.15m);
    }

    // The agreement of 30 June stops interest: 145 days remain, the 77 days to 15 September bear nothing.
    [Theory, SurLesDeuxMoteurs]
    public async Task InteretsArretes_LeDecompteSArreteAuJourDeLAccord(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await banc.FaitAsync(
            anne, dossier, null, FaitsDuCompte.InteretsDemandes, new DateOnly(2026, 2, 10),
            donnees: Donnees.De(("nature", Valeur.De("penalites")), ("depart", Valeur.De("echeance"))));
        await AccorderAsync(banc, anne, dossier, new DateOnly(2026, 6, 30), ("nombre", Valeur.De(3m)), ("interets", Valeur.De("arretes")));

        var decompte = (await banc.Service<IConsulterDecompte>().LireAsync(anne, dossier, null, null))!.Decompte.ShouldNotBeNull();

        decompte.Interets.Select(l => (l.Jours, l.Montant)).ShouldBe([(145, 59.59m)]);
        decompte.SansInteret.ShouldHaveSingleItem().Du.ShouldBe(new DateOnly(2026, 7, 1));
    }

    // 5 September + 8 days of grace = 13 September: on the 15th it is late in « Ma journée », with its date and its reason.
    [Theory, SurLesDeuxMoteurs]
    public async Task EcheanceRompue_ParaitDansMaJournee_EtSEnVaQuandElleEstPayee(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await AccorderAsync(banc, anne, dossier, ("nombre", Valeur.De(4m)), ("premiere", Valeur.De(new DateOnly(2026, 9, 5))));

        var rompu = await EnRetardAsync(banc, anne);
        var ligne = rompu.ShouldHaveSingleItem();
        (ligne.Libelle, ligne.DateATenir, ligne.Article).ShouldBe(("Échéance du plan à recevoir", new DateOnly(2026, 9, 13), "Loi des parties (accord ou décision)"));
        var pourquoi = (await banc.Service<IConsulterDossier>().PourquoiAsync(anne, dossier, ligne.Id)).ShouldNotBeNull();
        pourquoi.Etapes[0].ShouldBe("Échéance du plan du samedi 5 septembre 2026");
        pourquoi.Fait.ShouldNotBeNull().Libelle.ShouldBe("Plan de paiement accordé");
        (await PageAsync(banc, anne, EtatsDePlan.Rompus)).Lignes.Lignes.ShouldHaveSingleItem().RompuDepuis.ShouldBe(new DateOnly(2026, 9, 5));
        (await banc.Service<IConsulterDossiers>().LireAsync(anne, new FiltreDossiers())).Page.Lignes[0].Etapes.ShouldContain("Plan rompu");

        await banc.FaitAsync(anne, dossier, null, "paiement-recu", new DateOnly(2026, 9, 15), donnees: Donnees.De(("montant", Valeur.De(308.64m))));

        (await EnRetardAsync(banc, anne)).ShouldBeEmpty();
        (await PageAsync(banc, anne, EtatsDePlan.Rompus)).Lignes.Total.ShouldBe(0);
        var tenu = (await PageAsync(banc, anne, EtatsDePlan.EnCours)).Lignes.Lignes.ShouldHaveSingleItem();
        (tenu.Situation, tenu.ProchaineEcheance, tenu.Recu).ShouldBe((SituationDePlan.Respecte, new DateOnly(2026, 10, 5), 308.64m));
    }

    // Nobody writes: the passing of the days alone moves the plan from kept to late, then to broken.
    [Theory, SurLesDeuxMoteurs]
    public async Task TempsQuiPasse_RefaitLesLignesSansQuePersonneNEcrive(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await AccorderAsync(banc, anne, dossier, ("nombre", Valeur.De(4m)), ("premiere", Valeur.De(new DateOnly(2026, 9, 20))));
        (await PageAsync(banc, anne, EtatsDePlan.CetteSemaine)).Lignes.Total.ShouldBe(1);

        banc.Temps.Aller(2026, 9, 21);
        await banc.Service<IReprojeter>().AvancerAsync();
        (await PageAsync(banc, anne, EtatsDePlan.EnRetard)).Lignes.Total.ShouldBe(1);
        banc.Temps.Aller(2026, 9, 29);
        await banc.Service<IReprojeter>().AvancerAsync();

        var ligne = (await PageAsync(banc, anne, EtatsDePlan.Rompus)).Lignes.Lignes.ShouldHaveSingleItem();
        (ligne.Retard, ligne.Suite).ShouldBe((308.64m, SuiteDePlan.Renegocier));
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Plans_HorsDuPortefeuille_NExistentPas(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await AccorderAsync(banc, anne, dossier, ("nombre", Valeur.De(4m)));
        var etranger = await banc.JuristeAsync("Zoe", await banc.PortefeuilleAsync("SUD"));

        var page = await PageAsync(banc, etranger, EtatsDePlan.Tous);
        var etude = await banc.Service<IEtudierPlan>().EtudierAsync(etranger, Demande(dossier, 0, ("nombre", Valeur.De(2m))));

        (page.Lignes.Total, page.Montant).ShouldBe((0, 0m));
        etude.ShouldBeNull();
        (await PageAsync(banc, anne, EtatsDePlan.Tous)).Montant.ShouldBe(1234.56m);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Avenant_RepartDeCeQuiReste_EtSAnnule(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await AccorderAsync(banc, anne, dossier, ("nombre", Valeur.De(4m)), ("premiere", Valeur.De(new DateOnly(2026, 7, 5))));
        await banc.FaitAsync(anne, dossier, null, "paiement-recu", new DateOnly(2026, 7, 5), donnees: Donnees.De(("montant", Valeur.De(308.64m))));

        var avenant = await banc.FaitAsync(anne, dossier, null, FaitsDuPlan.Modifie, new DateOnly(2026, 8, 20), donnees: Echeancier(
            ("motif", Valeur.De("Baisse de ressources.")), ("premiere", Valeur.De(new DateOnly(2026, 10, 5))), ("nombre", Valeur.De(6m))));
        var modifie = (await banc.FicheAsync(anne, dossier)).Plans[0];
        var version = (await banc.FicheAsync(anne, dossier)).Version;
        var annule = await banc.Service<IAnnulerFait>().ExecuterAsync(anne, new DemandeAnnulation(dossier, version, avenant.Fait!.Value, "Jamais signé."));

        // 925,92 in six: 154,32 each.
        modifie.Version.Mensualites.Select(m => m.Montant).ShouldAllBe(m => m == 154.32m);
        (modifie.Version.Version, modifie.Version.Motif, modifie.Situation).ShouldBe((2, "Baisse de ressources.", SituationDePlan.Respecte));
        annule.EstFaite.ShouldBeTrue(annule.Refus);
        (await banc.FicheAsync(anne, dossier)).Plans[0].Situation.ShouldBe(SituationDePlan.Rompu);
        (await banc.Service<IVerifierJournaux>().ExecuterAsync(Acteur.Systeme)).EstIntact.ShouldBeTrue();
    }

    [Theory]
    [InlineData("nombre", "31", "juge", "deux ans")]
    [InlineData("interets", "arretes", "juge", "1343-5")]
    [InlineData("taux", "5", "amiable", "laissez-le vide")]
    [InlineData("decheance", "mise-en-demeure", "amiable", "combien de jours")]
    [InlineData("nombre", "2,5", "amiable", "entier")]
    public async Task Accord_Impossible_DitLeChampEtLaRaison(string champ, string valeur, string cadre, string raison)
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var (anne, dossier) = await OuvrirAsync(banc);
        var dit = LectureChamps.LireNombre(valeur) is { } n && champ is not "interets" ? Valeur.De(n) : Valeur.De(valeur);

        var etude = (await banc.Service<IEtudierPlan>().EtudierAsync(anne, Demande(dossier, 0, [("nombre", Valeur.De(4m)), ("cadre", Valeur.De(cadre)), (champ, dit)]))).ShouldNotBeNull();

        etude.Plan.ShouldBeNull();
        etude.Erreurs.ShouldContain(e => e.Message.Contains(raison, StringComparison.Ordinal));
    }

    [Fact]
    public async Task DeuxiemePlan_PendantQuUnAutreCourt_EstRefuse()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var (anne, dossier) = await OuvrirAsync(banc);
        await AccorderAsync(banc, anne, dossier, ("nombre", Valeur.De(4m)));

        var refuse = await banc.Service<IEtudierPlan>().EtudierAsync(anne, Demande(dossier, 0, ("nombre", Valeur.De(2m))));
        await banc.FaitAsync(anne, dossier, null, FaitsDuPlan.Denonce, new DateOnly(2026, 9, 1), donnees: Donnees.De(("cause", Valeur.De("denonciation")), ("motif", Valeur.De("Impayé."))));
        await AccorderAsync(banc, anne, dossier, new DateOnly(2026, 9, 2), ("nombre", Valeur.De(2m)));

        refuse!.Erreurs.ShouldContain(e => e.Message.Contains("P1 court encore", StringComparison.Ordinal));
        (await banc.FicheAsync(anne, dossier)).Plans.Select(p => (p.Plan.Reference, p.Situation))
            .ShouldBe([("P1", SituationDePlan.Denonce), ("P2", SituationDePlan.Respecte)]);
    }

    // A list of plans is looked up in its indexes: the table of a house with a hundred thousand plans is never read whole.
    [Theory]
    [InlineData(EtatsDePlan.EnCours)]
    [InlineData(EtatsDePlan.EnRetard)]
    [InlineData(EtatsDePlan.Rompus)]
    [InlineData(EtatsDePlan.CetteSemaine)]
    [InlineData(EtatsDePlan.Soldes)]
    public async Task Liste_SeChercheParIndex(EtatsDePlan etats)
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        await using var donnees = await banc.BaseAsync();
        await donnees.Database.OpenConnectionAsync();
        await using var commande = ConsulterPlans.Filtrer(donnees, Acteur.Systeme, new FiltrePlans { Etats = etats }, new DateOnly(2026, 9, 15)).CreateDbCommand();
        commande.CommandText = "EXPLAIN QUERY PLAN " + commande.CommandText;
        await using DbDataReader lecteur = await commande.ExecuteReaderAsync();
        (await lecteur.ReadAsync()).ShouldBeTrue();

        lecteur.GetString(3).ShouldContain("IX_plans");
    }

    internal static async Task<(Acteur Anne, Guid Dossier)> OuvrirAsync(Banc banc)
    {
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        return (anne, (await banc.DossierAsync(anne, nord)).Id);
    }

    internal static Task<IssueEcriture> AccorderAsync(Banc banc, Acteur acteur, Guid dossier, params (string Nom, Valeur Valeur)[] autres) =>
        AccorderAsync(banc, acteur, dossier, new DateOnly(2026, 6, 1), autres);

    internal static Task<IssueEcriture> AccorderAsync(Banc banc, Acteur acteur, Guid dossier, DateOnly le, params (string Nom, Valeur Valeur)[] autres) =>
        banc.FaitAsync(acteur, dossier, null, FaitsDuPlan.Accorde, le, donnees: Echeancier([("cadre", Valeur.De("amiable")), .. autres]));

    private static Donnees Echeancier(params (string Nom, Valeur Valeur)[] autres) => autres.Aggregate(
        Donnees.De(
            ("premiere", Valeur.De(new DateOnly(2026, 10, 5))), ("rythme", Valeur.De("mensuel")), ("interets", Valeur.De("courent")), ("decheance", Valeur.De("aucune"))),
        (d, a) => d.Avec(a.Nom, a.Valeur));

    private static DemandeFait Demande(Guid dossier, int version, params (string Nom, Valeur Valeur)[] autres) => new()
    {
        Dossier = dossier,
        VersionAttendue = version,
        Type = FaitsDuPlan.Accorde,
        DateEffet = new DateOnly(2026, 6, 1),
        Donnees = Echeancier([("cadre", Valeur.De("amiable")), .. autres]),
    };

    private static Task<PagePlans> PageAsync(Banc banc, Acteur acteur, EtatsDePlan etats) =>
        banc.Service<IConsulterPlans>().LireAsync(acteur, new FiltrePlans { Etats = etats });

    private static async Task<IReadOnlyList<LigneEcheance>> EnRetardAsync(Banc banc, Acteur acteur) =>
        (await banc.Service<IConsulterJournee>().LireAsync(acteur, new FiltreJournee())).EnRetard.Lignes;
}
