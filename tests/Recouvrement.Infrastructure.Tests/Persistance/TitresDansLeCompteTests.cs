using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;
using static Recouvrement.Infrastructure.Tests.Persistance.MondeDuDecompte;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>
/// What a decision changes in the account of a dossier. One claim of 1 234,56 € due on 5 February 2026, a company against a company: legal
/// rate 2,62 % until 30 June 2026, 2,75 % afterwards (decompte.md §2). Amount = base × rate × days ÷ 36 500, first day left out.
/// </summary>
public sealed class TitresDansLeCompteTests
{
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

        var compte = await CompteAsync(banc, anne, dossier, new DateOnly(2026, 9, 15));

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
        await InteretsAsync(banc, anne, dossier, MiseEnDemeure, ("nature", Valeur.De("legal")), ("depart", Valeur.De("signification")));
        var ip = await InjonctionAsync(banc, anne, dossier);

        var avant = (await CompteAsync(banc, anne, dossier, new DateOnly(2026, 9, 15))).Decompte!;
        await SignifierAsync(banc, anne, dossier, ip);
        var apres = (await CompteAsync(banc, anne, dossier, new DateOnly(2026, 6, 17))).Decompte!;

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

        var compte = await CompteAsync(banc, anne, dossier, new DateOnly(2026, 9, 15));

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

        var titres = (await CompteAsync(banc, anne, dossier, new DateOnly(2026, 9, 15))).Titres;

        titres.Select(t => (t.Titre.Id, t.EstDebout)).ShouldBe([($"{ip}/ordonnance", false), ($"{ip}/jugement", true)]);
        titres[0].PerduLe.ShouldBe(new DateOnly(2026, 6, 1));
        titres[1].Titre.ExecutoireLe.ShouldBe(new DateOnly(2026, 6, 15));
        titres[1].MajoreLe.ShouldBe(new DateOnly(2026, 8, 16));
    }

    private static Task DemanderAsync(Banc banc, Acteur anne, Guid dossier) =>
        InteretsAsync(banc, anne, dossier, MiseEnDemeure, ("nature", Valeur.De("legal")), ("depart", Valeur.De("mise-en-demeure")), ("le", Valeur.De(MiseEnDemeure)));

    private static async Task<string> InjonctionAsync(Banc banc, Acteur anne, Guid dossier)
    {
        var ip = await banc.InjonctionAsync(anne, dossier);
        await banc.FaitAsync(anne, dossier, ip, "requete-deposee", new DateOnly(2026, 3, 2));
        await banc.FaitAsync(anne, dossier, ip, "ordonnance-rendue", new DateOnly(2026, 3, 10));
        return ip;
    }

    private static async Task<Guid> SignifierAsync(Banc banc, Acteur anne, Guid dossier, string ip)
    {
        var debiteur = await DebiteurAsync(banc, anne, dossier);
        await banc.FaitAsync(anne, dossier, ip, "ordonnance-signifiee", new DateOnly(2026, 3, 17), debiteur, Donnees.De(("mode", Valeur.De("personne"))));
        return debiteur;
    }
}
