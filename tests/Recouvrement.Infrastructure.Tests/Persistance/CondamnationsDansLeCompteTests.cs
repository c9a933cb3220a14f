using Recouvrement.Application.Comptes;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Dossiers;
using static Recouvrement.Infrastructure.Tests.Persistance.MondeDuDecompte;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>
/// What a court granted, in place of what was asked. One claim of 1 234,56 € due on 5 February 2026; legal rate 2,62 % until 30 June 2026,
/// 2,75 % afterwards (decompte.md §2). Amount = base × rate × days ÷ 36 500, first day left out.
/// </summary>
public sealed class CondamnationsDansLeCompteTests
{
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

        var veille = await CompteAsync(banc, anne, dossier, new DateOnly(2026, 4, 19));
        var juin = await CompteAsync(banc, anne, dossier, new DateOnly(2026, 6, 30));
        var septembre = await CompteAsync(banc, anne, dossier, new DateOnly(2026, 9, 15));

        veille.Remplacees.ShouldBeEmpty();
        veille.Decompte!.Total.ShouldBe(1358.02m); // 1 234,56 + 123,46 of clause pénale
        juin.Decompte!.Interets.Select(l => (l.Jours, l.Montant)).ShouldBe([(121, 8.69m), (71, 1.53m)], ignoreOrder: true);
        juin.Decompte.Total.ShouldBe(1310.22m);
        juin.Decompte.Interets.Select(l => l.Creance).ShouldBe(["FA-001", "Article 700 du 20/04/2026"], ignoreOrder: true);
        septembre.Decompte!.Total.ShouldBe(1330.76m);
        septembre.Remplacees.Select(r => (r.Demande, r.Alloue)).ShouldBe([(1234.56m, 1000m), (null, 0m)]);
        septembre.Remplacees.ShouldAllBe(r => r.Fait == condamnation);

        // The appeal rejects the claim: the condemnation falls with its title, what was asked is asked again, and it is said.
        var debiteur = await DebiteurAsync(banc, anne, dossier);
        await banc.FaitAsync(anne, dossier, instance, "appel-interjete", new DateOnly(2026, 5, 20), debiteur, Donnees.De(("par", Valeur.De("adversaire"))));
        await banc.FaitAsync(anne, dossier, instance, "recours-tranche", new DateOnly(2026, 9, 10), debiteur, Donnees.De(("issue", Valeur.De("rejet"))));
        var infirme = await CompteAsync(banc, anne, dossier, new DateOnly(2026, 9, 15));

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

        var refus = await EssayerDeCondamnerAsync(banc, anne, dossier, ("principal", Valeur.De(1000m)));
        await CondamnerAsync(banc, anne, dossier, ("principal", Valeur.De(1000m)), ("versements", Valeur.De("deduits")));
        var compte = await CompteAsync(banc, anne, dossier, new DateOnly(2026, 4, 20));

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

        var issue = await EssayerDeCondamnerAsync(banc, anne, dossier, ("principal", Valeur.De(1000m)));

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

        var decompte = (await CompteAsync(banc, anne, dossier, new DateOnly(2026, 9, 15))).Decompte!;

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

        var frais = (await CompteAsync(banc, anne, dossier, new DateOnly(2026, 6, 30))).Decompte!.Frais;

        frais.Select(f => f.Retenu).ShouldBe([0m, 120m]);
    }
}
