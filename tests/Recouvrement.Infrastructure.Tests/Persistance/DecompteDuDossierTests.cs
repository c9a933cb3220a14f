using Recouvrement.Application.Comptes;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Dossiers;
using static Recouvrement.Infrastructure.Tests.Persistance.MondeDuDecompte;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>The account of a dossier, drawn from its facts. One claim of 1 234,56 € due on 5 February 2026; today is 15 September.</summary>
public sealed class DecompteDuDossierTests
{
    [Theory, SurLesDeuxMoteurs]
    public async Task Creance_SansRegime_NePortePasDInteretEtLeDit(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);

        var compte = await CompteAsync(banc, anne, dossier);

        compte.SansRegime.ShouldBe(["FA-001"]);
        compte.Decompte.ShouldNotBeNull().Total.ShouldBe(1234.56m);
        compte.Decompte.Interets.ShouldBeEmpty();
    }

    // decompte.md §4: 12,15 % in the first half of 2026, 12,40 % in the second. 145 days then 77, divided by 36 500.
    [Theory, SurLesDeuxMoteurs]
    public async Task Penalites_DepuisLEcheance_UneLigneParSemestre(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await PenalitesAsync(banc, anne, dossier);

        var decompte = (await CompteAsync(banc, anne, dossier)).Decompte.ShouldNotBeNull();

        decompte.Interets.Select(l => (l.Jours, l.Taux, l.Montant)).ShouldBe([(145, 12.15m, 59.59m), (77, 12.40m, 32.29m)]);
        decompte.Total.ShouldBe(1326.44m);
    }

    // C. conso. L722-14: from 2 July (day after the formal notice) to 7 September, eve of the recevabilité: 68 days at 2,75 %.
    [Theory, SurLesDeuxMoteurs]
    public async Task Interets_ALaRecevabilite_SArretentEtReprennentSiElleTombe(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await InteretsAsync(
            banc, anne, dossier, new DateOnly(2026, 7, 1), ("nature", Valeur.De("legal")), ("depart", Valeur.De("mise-en-demeure")), ("le", Valeur.De(new DateOnly(2026, 7, 1))));
        var debiteur = await DebiteurAsync(banc, anne, dossier);
        var instance = await ProcedureAsync(
            banc, anne, dossier, "surendettement", new DateOnly(2026, 9, 1), debiteur,
            ("titre", Valeur.De("sans")), ("nature", Valeur.De("consommation")), ("exigibilite", Valeur.De(new DateOnly(2026, 2, 5))));
        var recevable = await banc.FaitAsync(
            anne, dossier, instance, "recevabilite-notifiee", new DateOnly(2026, 9, 8), debiteur, Donnees.De(("notification", Valeur.De(new DateOnly(2026, 9, 11)))));

        var arrete = (await CompteAsync(banc, anne, dossier)).Decompte.ShouldNotBeNull();
        var version = (await banc.FicheAsync(anne, dossier)).Version;
        (await banc.Service<IAnnulerFait>().ExecuterAsync(anne, new DemandeAnnulation(dossier, version, recevable.Fait!.Value, "Lettre d’un homonyme."))).EstFaite.ShouldBeTrue();
        var repris = (await CompteAsync(banc, anne, dossier)).Decompte.ShouldNotBeNull();

        arrete.Interets.Select(l => (l.Jours, l.Montant)).ShouldBe([(68, 6.33m)]);
        arrete.SansInteret.ShouldHaveSingleItem().Du.ShouldBe(new DateOnly(2026, 9, 8));
        repris.Interets.Select(l => l.Jours).ShouldBe([76]);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Decompte_AuDelaDesTauxConnus_EstRefuseAvecLeDernierJour(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await PenalitesAsync(banc, anne, dossier);

        var compte = await CompteAsync(banc, anne, dossier, new DateOnly(2031, 1, 1));

        compte.Decompte.ShouldBeNull();
        compte.Refus.ShouldNotBeNullOrWhiteSpace();
        var dernier = compte.DernierJour.ShouldNotBeNull();
        dernier.ShouldBeLessThan(new DateOnly(2031, 1, 1));
        (await CompteAsync(banc, anne, dossier, dernier)).Decompte.ShouldNotBeNull();
    }

    // C. civ. 1343-1: interest first. C. com. D441-5: forty euros an invoice.
    [Theory, SurLesDeuxMoteurs]
    public async Task Paiement_AvecAccessoires_SImputeEtLaisseLeSolde(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await PenalitesAsync(banc, anne, dossier);
        await banc.FaitAsync(anne, dossier, null, FaitsDuCompte.AccessoireDu, new DateOnly(2026, 2, 6), donnees: Donnees.De(("nature", Valeur.De("indemnite-forfaitaire"))));
        await banc.FaitAsync(anne, dossier, null, FaitsDuCompte.AvoirEmis, new DateOnly(2026, 2, 5), donnees: Donnees.De(("creance", Valeur.De("FA-001")), ("montant", Valeur.De(34.56m))));
        await banc.FaitAsync(anne, dossier, null, "paiement-recu", new DateOnly(2026, 6, 30), donnees: Donnees.De(("montant", Valeur.De(500m))));

        var decompte = (await CompteAsync(banc, anne, dossier, new DateOnly(2026, 6, 30))).Decompte.ShouldNotBeNull();

        // 1 200,00 × 12,15 × 145 / 36 500 = 57,92; 1 200 + 57,92 + 40 − 500.
        decompte.Interets.ShouldHaveSingleItem().Montant.ShouldBe(57.92m);
        decompte.Total.ShouldBe(797.92m);
        var versement = decompte.Versements.ShouldHaveSingleItem();
        versement.Imputations.Sum(i => i.Montant).ShouldBe(500m);
        versement.Imputations.ShouldAllBe(i => i.Article.Length > 0);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task FaitDuCompte_Incomplet_DitLeChampEtCeQuiManque(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);

        var issue = await EssayerAsync(
            banc, anne, dossier, FaitsDuCompte.InteretsDemandes, new DateOnly(2026, 3, 1), null,
            ("nature", Valeur.De("conventionnel")), ("depart", Valeur.De("echeance")), ("creance", Valeur.De("FA-999")));

        issue.EstFaite.ShouldBeFalse();
        issue.Erreurs.Select(e => e.Champ).ShouldBe(["creance", "taux"], ignoreOrder: true);
        issue.Erreurs.ShouldContain(e => e.Message.Contains("FA-001", StringComparison.Ordinal));
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Decompte_DUnAutrePortefeuille_NExistePas(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (_, dossier) = await OuvrirAsync(banc);
        var bruno = await banc.JuristeAsync("Bruno", await banc.PortefeuilleAsync("SUD"));

        (await banc.Service<IConsulterDecompte>().LireAsync(bruno, dossier, null, null)).ShouldBeNull();
    }

    // 1 234,56 × 12,40 / 36 500 = 0,42 a day.
    [Theory, SurLesDeuxMoteurs]
    public async Task EnTete_DitLeDecompteDuJour_SesInteretsEtCeQuUnJourCoute(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);

        var sans = (await banc.FicheAsync(anne, dossier)).Compte.ShouldNotBeNull();
        await PenalitesAsync(banc, anne, dossier);
        var avec = (await banc.FicheAsync(anne, dossier)).Compte.ShouldNotBeNull();

        (sans.Total, sans.AvecInterets).ShouldBe((1234.56m, false));
        (avec.Total, avec.Interets, avec.ParJour, avec.AvecInterets).ShouldBe((1326.44m, 91.88m, 0.42m, true));
    }
}
