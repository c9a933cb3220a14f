using Recouvrement.Application.Comptes;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>
/// What a decision changes in the account of a dossier. One claim of 1 234,56 € due on 5 February 2026, a company against a company: legal
/// rate 2,62 % until 30 June 2026, 2,75 % afterwards (decompte.md §2). Amount = base × rate × days ÷ 36 500, first day left out.
/// </summary>
public sealed class TitresDansLeCompteTests
{
    private static readonly DateOnly MiseEnDemeure = new(2026, 3, 1);

    // Served on 17 March, opposition period over on 17 April, two months: 17 June at the simple rate, 18 June majored (decompte.md §3).
    // 2 March to 17 June, 108 days: 1 234,56 × 2,62 × 108 = 349 331,10 → 9,57. 18 to 30 June, 13 days at 7,62: 122 295,52 → 3,35.
    // 1 July to 15 September, 77 days at 7,75: 736 723,68 → 20,18.
    [Theory, SurLesDeuxMoteurs]
    public async Task Injonction_SignifieeSansOpposition_EstMajoreeDeuxMoisApresLeDelaiDOpposition(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await DemanderAsync(banc, anne, dossier);
        var ip = await InjonctionAsync(banc, anne, dossier);
        await SignifierAsync(banc, anne, dossier, ip);

        var compte = await LireAsync(banc, anne, dossier, new DateOnly(2026, 9, 15));

        var titre = compte.Titres.ShouldHaveSingleItem();
        titre.Titre.SignifieLe.ShouldBe(new DateOnly(2026, 3, 17));
        titre.Titre.ExecutoireLe.ShouldBe(new DateOnly(2026, 4, 17));
        titre.MajoreLe.ShouldBe(new DateOnly(2026, 6, 18));
        compte.Decompte!.Interets.Select(l => (l.Jours, l.Taux, l.Montant)).ShouldBe([(108, 2.62m, 9.57m), (13, 7.62m, 3.35m), (77, 7.75m, 20.18m)]);
        compte.Decompte.Total.ShouldBe(1267.66m);
        compte.Reserves.ShouldContain(r => r.Contains("ce que la décision alloue n’est pas saisi", StringComparison.Ordinal));
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Injonction_NonSignifiee_LaisseEnAttenteCeQuiCourtDeLaSignification(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await banc.FaitAsync(anne, dossier, null, FaitsDuCompte.InteretsDemandes, MiseEnDemeure, donnees: Donnees.De(("nature", Valeur.De("legal")), ("depart", Valeur.De("signification"))));
        var ip = await InjonctionAsync(banc, anne, dossier);

        var avant = (await LireAsync(banc, anne, dossier, new DateOnly(2026, 9, 15))).Decompte!;
        await SignifierAsync(banc, anne, dossier, ip);
        var apres = (await LireAsync(banc, anne, dossier, new DateOnly(2026, 6, 17))).Decompte!;

        avant.EnAttente.ShouldHaveSingleItem().Attente.ShouldBe("en attente de la signification");
        avant.Interets.ShouldBeEmpty();
        // 18 March to 17 June: 92 days. 1 234,56 × 2,62 × 92 = 297 578,34 → 8,15.
        apres.EnAttente.ShouldBeEmpty();
        apres.Interets.Select(l => (l.Jours, l.Montant)).ShouldBe([(92, 8.15m)]);
    }

    // An opposition formed in time: the order is not a title, nothing is majored (CPC 1422).
    [Theory, SurLesDeuxMoteurs]
    public async Task Injonction_FrappeeDOpposition_NePorteAucuneMajoration(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await DemanderAsync(banc, anne, dossier);
        var ip = await InjonctionAsync(banc, anne, dossier);
        var debiteur = await SignifierAsync(banc, anne, dossier, ip);
        await banc.FaitAsync(anne, dossier, ip, "opposition-formee", new DateOnly(2026, 4, 10), debiteur);

        var compte = await LireAsync(banc, anne, dossier, new DateOnly(2026, 9, 15));

        compte.Titres.ShouldHaveSingleItem().ShouldSatisfyAllConditions(t => t.EstDebout.ShouldBeTrue(), t => t.Titre.ExecutoireLe.ShouldBeNull(), t => t.MajoreLe.ShouldBeNull());
        compte.Decompte!.Interets.ShouldAllBe(l => l.Majoration == 0);
        compte.Decompte.Avertissements.ShouldContain(a => a.Code == "majoration-en-attente");
    }

    // The judgment takes the place of the order (CPC 1420): the order is shown as lost, the judgment counts from its own service.
    [Theory, SurLesDeuxMoteurs]
    public async Task Jugement_SurOpposition_RemplaceLOrdonnance(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await DemanderAsync(banc, anne, dossier);
        var ip = await InjonctionAsync(banc, anne, dossier);
        var debiteur = await SignifierAsync(banc, anne, dossier, ip);
        await banc.FaitAsync(anne, dossier, ip, "opposition-formee", new DateOnly(2026, 4, 10), debiteur);
        await banc.FaitAsync(anne, dossier, ip, "jugement-rendu", new DateOnly(2026, 6, 1), debiteur, Donnees.De(
            ("issue", Valeur.De("condamnation")), ("qualification", Valeur.De("contradictoire")), ("ressort", Valeur.De("premier")), ("execution-provisoire", Valeur.De("de-droit"))));
        await banc.FaitAsync(anne, dossier, ip, "jugement-signifie", new DateOnly(2026, 6, 15), debiteur);

        var titres = (await LireAsync(banc, anne, dossier, new DateOnly(2026, 9, 15))).Titres;

        titres.Select(t => (t.Titre.Id, t.EstDebout)).ShouldBe([($"{ip}/ordonnance", false), ($"{ip}/jugement", true)]);
        titres[0].PerduLe.ShouldBe(new DateOnly(2026, 6, 1));
        titres[1].Titre.ExecutoireLe.ShouldBe(new DateOnly(2026, 6, 15));
        titres[1].MajoreLe.ShouldBe(new DateOnly(2026, 8, 16));
    }

    // 1 000,00 granted on 1 234,56, legal rate from 1 March, article 700 of 300,00 from the decision (C. civ. 1231-7). On 30 June:
    // 121 days: 1 000 × 2,62 × 121 → 8,69; 71 days: 300 × 2,62 × 71 → 1,53. On 15 September (served on 4 May, majored from 5 July):
    // + 4 days at 2,75: 0,30 and 0,09; + 73 days at 7,75: 15,50 and 4,65.
    [Theory, SurLesDeuxMoteurs]
    public async Task Condamnation_MoindreQueLaDemande_CompteCeQuiEstJuge(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await banc.FaitAsync(anne, dossier, null, FaitsDuCompte.AccessoireDu, new DateOnly(2026, 2, 6), donnees: Donnees.De(("nature", Valeur.De("clause-penale")), ("pourcentage", Valeur.De(10m)), ("creance", Valeur.De("FA-001"))));
        var instance = await JugerAsync(banc, anne, dossier);
        var condamnation = await CondamnerAsync(banc, anne, dossier, ("principal", Valeur.De(1000m)), ("article-700", Valeur.De(300m)));

        var veille = await LireAsync(banc, anne, dossier, new DateOnly(2026, 4, 19));
        var juin = await LireAsync(banc, anne, dossier, new DateOnly(2026, 6, 30));
        var septembre = await LireAsync(banc, anne, dossier, new DateOnly(2026, 9, 15));

        veille.Remplacees.ShouldBeEmpty();
        veille.Decompte!.Total.ShouldBe(1358.02m); // 1 234,56 + 123,46 of clause pénale
        juin.Decompte!.Interets.Select(l => (l.Jours, l.Montant)).ShouldBe([(121, 8.69m), (71, 1.53m)], ignoreOrder: true);
        juin.Decompte.Total.ShouldBe(1310.22m);
        juin.Decompte.Interets.Select(l => l.Creance).ShouldBe(["FA-001", "Article 700 du 20/04/2026"], ignoreOrder: true);
        septembre.Decompte!.Total.ShouldBe(1330.76m);
        septembre.Remplacees.Select(r => (r.Demande, r.Alloue)).ShouldBe([(1234.56m, 1000m), (null, 0m)]);
        septembre.Remplacees.ShouldAllBe(r => r.Fait == condamnation);

        // The appeal rejects the claim: the condemnation falls with its title, what was asked is asked again, and it is said.
        var debiteur = (await banc.FicheAsync(anne, dossier)).Dossier.Debiteurs[0].Id;
        await banc.FaitAsync(anne, dossier, instance, "appel-interjete", new DateOnly(2026, 5, 20), debiteur, Donnees.De(("par", Valeur.De("adversaire"))));
        await banc.FaitAsync(anne, dossier, instance, "recours-tranche", new DateOnly(2026, 9, 10), debiteur, Donnees.De(("issue", Valeur.De("rejet"))));
        var infirme = await LireAsync(banc, anne, dossier, new DateOnly(2026, 9, 15));

        infirme.Titres.ShouldHaveSingleItem().PerduLe.ShouldBe(new DateOnly(2026, 9, 10));
        infirme.Remplacees.ShouldBeEmpty();
        infirme.Reserves.ShouldContain(r => r.Contains("n’est plus au dossier", StringComparison.Ordinal));
        infirme.Decompte!.Total.ShouldBe(1358.02m);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Condamnation_SansDireLeSortDesPaiementsAnterieurs_EstRefusee(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await banc.FaitAsync(anne, dossier, null, TypesDeFait.PaiementRecu, new DateOnly(2026, 3, 10), donnees: Donnees.De(("montant", Valeur.De(234.56m))));
        await JugerAsync(banc, anne, dossier);

        var refus = await EssayerAsync(banc, anne, dossier, ("principal", Valeur.De(1000m)));
        await CondamnerAsync(banc, anne, dossier, ("principal", Valeur.De(1000m)), ("versements", Valeur.De("deduits")));
        var compte = await LireAsync(banc, anne, dossier, new DateOnly(2026, 4, 20));

        refus.Erreurs.ShouldHaveSingleItem().Champ.ShouldBe("versements");
        // 50 days from 1 March to 20 April: 1 000 × 2,62 × 50 → 3,59. The payment of before is inside the sum granted.
        compte.Decompte!.Total.ShouldBe(1003.59m);
        compte.VersementsDeduits.ShouldHaveSingleItem().Montant.ShouldBe(234.56m);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Condamnation_SansDecisionAuDossier_EstRefuseeEtDitOuLEnregistrer(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);

        var issue = await EssayerAsync(banc, anne, dossier, ("principal", Valeur.De(1000m)));

        issue.Erreurs.ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.Champ.ShouldBe("titre"), e => e.Message.ShouldContain("dans sa procédure"));
    }

    // Served on 4 May: two months run to 4 July. The judge takes the points away from 1 August on: 27 days majored only.
    [Theory, SurLesDeuxMoteurs]
    public async Task Majoration_EcarteeParLeJuge_CesseASaDate(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await JugerAsync(banc, anne, dossier);
        await CondamnerAsync(banc, anne, dossier, ("principal", Valeur.De(1000m)));
        await banc.FaitAsync(anne, dossier, null, FaitsDuCompte.MajorationJugee, new DateOnly(2026, 9, 1), donnees: Donnees.De(
            ("points", Valeur.De(0m)), ("du", Valeur.De(new DateOnly(2026, 8, 1))), ("source", Valeur.De("JEX de Lyon, 1er septembre 2026"))));

        var decompte = (await LireAsync(banc, anne, dossier, new DateOnly(2026, 9, 15))).Decompte!;

        decompte.Interets.Where(l => l.Majoration > 0).Select(l => (l.Jours, l.Montant)).ShouldBe([(27, 5.73m)]); // 1 000 × 7,75 × 27 ÷ 36 500
    }

    // A cost of execution belongs to the debtor only after the title (CPCE L111-8).
    [Theory, SurLesDeuxMoteurs]
    public async Task Frais_DExecution_SontAuDebiteurApresLeTitreSeulement(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await JugerAsync(banc, anne, dossier);
        foreach (var le in (DateOnly[])[new(2026, 4, 1), new(2026, 5, 20)])
        {
            await banc.FaitAsync(anne, dossier, null, FaitsDuCompte.FraisEngages, le, donnees: Donnees.De(("acte", Valeur.De("Saisie-attribution")), ("nature", Valeur.De("execution")), ("ht", Valeur.De(100m)), ("tva", Valeur.De(20m))));
        }

        var frais = (await LireAsync(banc, anne, dossier, new DateOnly(2026, 6, 30))).Decompte!.Frais;

        frais.Select(f => f.Retenu).ShouldBe([0m, 120m]);
    }

    private static async Task<(Acteur Anne, Guid Dossier)> OuvrirAsync(Banc banc)
    {
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        return (anne, (await banc.DossierAsync(anne, portefeuille)).Id);
    }

    private static Task DemanderAsync(Banc banc, Acteur anne, Guid dossier) =>
        banc.FaitAsync(anne, dossier, null, FaitsDuCompte.InteretsDemandes, MiseEnDemeure, donnees: Donnees.De(
            ("nature", Valeur.De("legal")), ("depart", Valeur.De("mise-en-demeure")), ("le", Valeur.De(MiseEnDemeure))));

    private static async Task<string> InjonctionAsync(Banc banc, Acteur anne, Guid dossier)
    {
        var ip = await banc.InjonctionAsync(anne, dossier);
        await banc.FaitAsync(anne, dossier, ip, "requete-deposee", new DateOnly(2026, 3, 2));
        await banc.FaitAsync(anne, dossier, ip, "ordonnance-rendue", new DateOnly(2026, 3, 10));
        return ip;
    }

    private static async Task<Guid> SignifierAsync(Banc banc, Acteur anne, Guid dossier, string ip)
    {
        var debiteur = (await banc.FicheAsync(anne, dossier)).Dossier.Debiteurs[0].Id;
        await banc.FaitAsync(anne, dossier, ip, "ordonnance-signifiee", new DateOnly(2026, 3, 17), debiteur, Donnees.De(("mode", Valeur.De("personne"))));
        return debiteur;
    }

    private static async Task<string> JugerAsync(Banc banc, Acteur anne, Guid dossier)
    {
        var fiche = await banc.FicheAsync(anne, dossier);
        var issue = await banc.Service<IOuvrirProcedure>().ExecuterAsync(anne, new DemandeProcedure
        {
            Dossier = dossier,
            VersionAttendue = fiche.Version,
            Definition = "jugement-et-voies-de-recours",
            OuverteLe = new DateOnly(2026, 4, 1),
            Contexte = Donnees.Aucune,
        });
        issue.EstFaite.ShouldBeTrue(issue.Refus);
        var debiteur = fiche.Dossier.Debiteurs[0].Id;
        await banc.FaitAsync(anne, dossier, issue.Instance, "jugement-rendu", new DateOnly(2026, 4, 20), debiteur, Donnees.De(
            ("issue", Valeur.De("partielle")), ("qualification", Valeur.De("contradictoire")), ("ressort", Valeur.De("premier")), ("execution-provisoire", Valeur.De("de-droit"))));
        await banc.FaitAsync(anne, dossier, issue.Instance, "jugement-signifie", new DateOnly(2026, 5, 4), debiteur);
        return issue.Instance!;
    }

    private static async Task<Guid> CondamnerAsync(Banc banc, Acteur anne, Guid dossier, params (string, Valeur)[] valeurs)
    {
        var issue = await EssayerAsync(banc, anne, dossier, valeurs);
        issue.EstFaite.ShouldBeTrue(string.Join(' ', issue.Erreurs.Select(e => e.Message)) + issue.Refus);
        return issue.Fait!.Value;
    }

    private static async Task<IssueEcriture> EssayerAsync(Banc banc, Acteur anne, Guid dossier, params (string, Valeur)[] valeurs) =>
        await banc.Service<IEnregistrerFait>().ExecuterAsync(anne, new DemandeFait
        {
            Dossier = dossier,
            VersionAttendue = (await banc.FicheAsync(anne, dossier)).Version,
            Type = FaitsDuCompte.CondamnationPrononcee,
            DateEffet = new DateOnly(2026, 4, 20),
            Donnees = Donnees.De([("interets", Valeur.De("legal")), ("depart", Valeur.De("mise-en-demeure")), ("le", Valeur.De(MiseEnDemeure)), .. valeurs]),
        });

    private static async Task<DecompteDuDossier> LireAsync(Banc banc, Acteur anne, Guid dossier, DateOnly le) =>
        (await banc.Service<IConsulterDecompte>().LireAsync(anne, dossier, null, le)).ShouldNotBeNull();
}
