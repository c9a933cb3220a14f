using Recouvrement.Application.Comptes;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;
using static Recouvrement.Infrastructure.Tests.Persistance.MondeDuDecompte;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>
/// Where a payment goes, before and after it is recorded. Invoice of 1 234,56 € due on 5 February 2026, penalties of L441-10 and forty euros; on
/// 30 June, 145 days at 12,15 %: 1 234,56 × 12,15 × 145 ÷ 36 500 = 59,59.
/// </summary>
public sealed class ImputationDesPaiementsTests
{
    private static readonly DateOnly Le = new(2026, 6, 30);

    [Theory, SurLesDeuxMoteurs]
    public async Task Apercu_DUnPaiement_MontreOuVaChaqueCentimeAvecSonArticle(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await AvecAccessoiresAsync(banc);

        var compte = await ApercevoirAsync(banc, anne, await DemandeAsync(banc, anne, dossier, TypesDeFait.PaiementRecu, Le, null, ("montant", Valeur.De(500m))));

        compte.Parts.Select(p => (p.Poste, p.Avant, p.Montant, p.Apres)).ShouldBe(
        [
            (Poste.Accessoires, 40m, 40m, 0m),
            (Poste.Interets, 59.59m, 59.59m, 0m),
            (Poste.Principal, 1234.56m, 400.41m, 834.15m),
        ]);
        compte.Parts.Single(p => p.Poste == Poste.Interets).Article.ShouldBe("C. civ. 1343-1");
        compte.Avant!.Total.ShouldBe(1334.15m);
        compte.Apres!.Total.ShouldBe(834.15m);
        (await LireAsync(banc, anne, dossier)).Versements.ShouldBeEmpty();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Imputation_ALaMain_EstMarqueeEtMotivee(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await AvecAccessoiresAsync(banc);

        var issue = await PayerAsync(banc, anne, dossier, ("montant", Valeur.De(500m)), ("imputation", Valeur.De("principal FA-001 : 500,00")), ("motif-imputation", Valeur.De("Accord du 1er juin")));

        issue.EstFaite.ShouldBeTrue(string.Join(' ', issue.Erreurs.Select(e => e.Message)));
        var decompte = await LireAsync(banc, anne, dossier);
        decompte.Versements.ShouldHaveSingleItem().Imputations.ShouldHaveSingleItem()
            .ShouldBe(new Imputation("FA-001", Poste.Principal, 500m, "Imputation manuelle", true, "Accord du 1er juin"));
        decompte.Soldes.Single(s => s.Poste == Poste.Interets).Reste.ShouldBe(59.59m);
        decompte.Total.ShouldBe(834.15m);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Imputation_QuiNeFaitPasLePaiement_EstRefusee(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await AvecAccessoiresAsync(banc);

        var somme = await PayerAsync(banc, anne, dossier, ("montant", Valeur.De(500m)), ("imputation", Valeur.De("principal FA-001 : 499,99")), ("motif-imputation", Valeur.De("Accord")));
        var motif = await PayerAsync(banc, anne, dossier, ("montant", Valeur.De(500m)), ("imputation", Valeur.De("principal FA-001 : 500,00")));
        var depasse = await PayerAsync(banc, anne, dossier, ("montant", Valeur.De(500m)), ("imputation", Valeur.De("intérêts FA-001 : 100,00 ; principal FA-001 : 400,00")), ("motif-imputation", Valeur.De("Accord")));
        var illisible = await PayerAsync(banc, anne, dossier, ("montant", Valeur.De(500m)), ("imputation", Valeur.De("tout sur le principal")), ("motif-imputation", Valeur.De("Accord")));

        somme.Erreurs.ShouldHaveSingleItem().Message.ShouldContain("doivent être égales");
        motif.Erreurs.ShouldHaveSingleItem().Champ.ShouldBe("motif-imputation");
        depasse.Erreurs.ShouldHaveSingleItem().Message.ShouldContain("59,59");
        illisible.Erreurs.ShouldHaveSingleItem().Champ.ShouldBe("imputation");
        (await LireAsync(banc, anne, dossier)).Versements.ShouldBeEmpty();
    }

    // C. civ. 1342-10 al. 1: the debtor says which debt he pays; the oldest would otherwise come first.
    [Theory, SurLesDeuxMoteurs]
    public async Task Paiement_DUneDetteChoisie_LaSertDAbord(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        var version = (await banc.FicheAsync(anne, dossier)).Version;
        (await banc.Service<IDeclarerCreance>().ExecuterAsync(anne, dossier, version, new CreanceSaisie("FA-002", 300m, new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 1)))).EstFaite.ShouldBeTrue();

        (await PayerAsync(banc, anne, dossier, ("montant", Valeur.De(200m)), ("choix", Valeur.De("FA-002")))).EstFaite.ShouldBeTrue();

        var part = (await LireAsync(banc, anne, dossier)).Versements.ShouldHaveSingleItem().Imputations.ShouldHaveSingleItem();
        part.Creance.ShouldBe("FA-002");
        part.Article.ShouldStartWith("C. civ. 1342-10 al. 1");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Apercu_DInteretsDemandes_MontreLeSoldeAvantEtApres(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);

        var compte = await ApercevoirAsync(banc, anne, await DemandeAsync(
            banc, anne, dossier, FaitsDuCompte.InteretsDemandes, new DateOnly(2026, 2, 10), null, ("nature", Valeur.De("penalites")), ("depart", Valeur.De("echeance"))));

        // On 15 September: 59,59 + 77 days at 12,40 %, 32,29.
        (compte.Avant!.Total, compte.Apres!.Total).ShouldBe((1234.56m, 1326.44m));
    }

    private static async Task<(Acteur Anne, Guid Dossier)> AvecAccessoiresAsync(Banc banc)
    {
        var (anne, dossier) = await OuvrirAsync(banc);
        await PenalitesAsync(banc, anne, dossier);
        await banc.FaitAsync(anne, dossier, null, FaitsDuCompte.AccessoireDu, new DateOnly(2026, 2, 6), donnees: Donnees.De(("nature", Valeur.De("indemnite-forfaitaire"))));
        return (anne, dossier);
    }

    private static Task<IssueEcriture> PayerAsync(Banc banc, Acteur anne, Guid dossier, params (string, Valeur)[] valeurs) =>
        EssayerAsync(banc, anne, dossier, TypesDeFait.PaiementRecu, Le, null, valeurs);

    private static async Task<ApercuDuCompte> ApercevoirAsync(Banc banc, Acteur anne, DemandeFait demande)
    {
        var apercu = await banc.Service<IEnregistrerFait>().ApercevoirAsync(anne, demande);
        apercu.EstObtenu.ShouldBeTrue(apercu.Refus);
        return apercu.Valeur.Compte.ShouldNotBeNull();
    }

    private static async Task<Decompte> LireAsync(Banc banc, Acteur anne, Guid dossier) =>
        (await CompteAsync(banc, anne, dossier, Le)).Decompte.ShouldNotBeNull();
}
