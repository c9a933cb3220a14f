using Recouvrement.Application.Comptes;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;
using static Recouvrement.Infrastructure.Tests.Persistance.MondeDuDecompte;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>Who owes what: a debtor for 1 234,56 €, and a surety added to the dossier.</summary>
public sealed class EngagementsDansLeCompteTests
{
    private static readonly DateOnly Arrete = new(2026, 9, 15);

    [Theory, SurLesDeuxMoteurs]
    public async Task Caution_DontRienNEstDit_NEstPasCompteeEtLeDecompteLeDit(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier, _, _) = await AvecCautionAsync(banc);

        var compte = await CompteAsync(banc, anne, dossier);

        compte.Decompte!.ParDebiteur.ShouldBeEmpty();
        compte.Reserves.ShouldContain(r => r.StartsWith("Paul Garant", StringComparison.Ordinal));
    }

    // The surety promised 1 000,00 and paid 200,00: 800,00 left of her promise, 1 034,56 left of the debt.
    [Theory, SurLesDeuxMoteurs]
    public async Task Caution_Plafonnee_DoitLeResteDeSonPlafond(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier, debiteur, caution) = await AvecCautionAsync(banc);
        await EngagerAsync(banc, anne, dossier, debiteur, ("mode", Valeur.De("solidaire")));
        await EngagerAsync(banc, anne, dossier, caution, ("mode", Valeur.De("caution")), ("plafond", Valeur.De(1000m)));
        await banc.FaitAsync(anne, dossier, null, TypesDeFait.PaiementRecu, new DateOnly(2026, 6, 1), caution, Donnees.De(("montant", Valeur.De(200m))));

        var dus = (await CompteAsync(banc, anne, dossier)).Decompte!.ParDebiteur;

        dus.Select(d => (d.Nom, d.Mode, d.Montant)).ShouldBe([("Bâtiments du Nord", ModeDebiteur.Solidaire, 1034.56m), ("Paul Garant", ModeDebiteur.Caution, 800m)]);
    }

    // 40 % of 1 234,56 is 493,824: 493,82 to the cent.
    [Theory, SurLesDeuxMoteurs]
    public async Task Codebiteur_Conjoint_DoitSaPart(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier, debiteur, _) = await AvecCautionAsync(banc);
        await EngagerAsync(banc, anne, dossier, debiteur, ("mode", Valeur.De("conjoint")), ("part", Valeur.De(40m)));

        (await CompteAsync(banc, anne, dossier)).Decompte!.ParDebiteur.ShouldHaveSingleItem().Montant.ShouldBe(493.82m);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Engagement_Incoherent_EstRefuseChampParChamp(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier, debiteur, _) = await AvecCautionAsync(banc);

        var sansPart = await EssayerDEngagerAsync(banc, anne, dossier, debiteur, ("mode", Valeur.De("conjoint")));
        var sansPartie = await EssayerDEngagerAsync(banc, anne, dossier, null, ("mode", Valeur.De("solidaire")));
        var plafond = await EssayerDEngagerAsync(banc, anne, dossier, debiteur, ("mode", Valeur.De("solidaire")), ("plafond", Valeur.De(10m)));

        sansPart.Erreurs.ShouldHaveSingleItem().Champ.ShouldBe("part");
        sansPartie.Erreurs.ShouldHaveSingleItem().Champ.ShouldBe("debiteur");
        plafond.Erreurs.ShouldHaveSingleItem().Champ.ShouldBe("plafond");
    }

    // Real year: 2026 has 365 days, so only the bounds move a cent. Both ends counted: 1 March to 30 June, 122 days instead of 121.
    // 1 234,56 × 2,62 × 122 ÷ 36 500 → 10,81 instead of 10,72.
    [Theory, SurLesDeuxMoteurs]
    public async Task Convention_Choisie_CommandeLeDecompteEtSEcritDessus(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await InteretsAsync(banc, anne, dossier, new DateOnly(2026, 3, 1), ("nature", Valeur.De("legal")), ("depart", Valeur.De("mise-en-demeure")), ("le", Valeur.De(new DateOnly(2026, 3, 1))));
        var usage = await CompteAsync(banc, anne, dossier, new DateOnly(2026, 6, 30));
        await banc.FaitAsync(anne, dossier, null, FaitsDuCompte.ConventionChoisie, new DateOnly(2026, 1, 1), donnees: Donnees.De(
            ("base", Valeur.De("reelle")), ("bornes", Valeur.De("deux-incluses")), ("ventilation", Valeur.De("par-dette")), ("ordre", Valeur.De("frais-interets-principal")),
            ("source", Valeur.De("Consigne du créancier du 1er janvier 2026"))));

        var choisie = await CompteAsync(banc, anne, dossier, new DateOnly(2026, 6, 30));

        usage.Decompte!.Interets.Sum(l => l.Montant).ShouldBe(10.72m);
        choisie.Decompte!.Interets.Sum(l => l.Montant).ShouldBe(10.81m);
        choisie.Decompte.ConventionEnClair.ShouldContain(p => p.Contains("premier et dernier jours comptés", StringComparison.Ordinal));
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Convention_DuCreancier_VautPourSesDossiersOuvertsEtPourLesSuivants(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var premier = (await banc.DossierAsync(anne, portefeuille)).Id;
        var second = (await banc.DossierAsync(anne, portefeuille, "Autre débiteur")).Id;
        var reelle = Donnees.De(
            ("base", Valeur.De("reelle")), ("bornes", Valeur.De("debut-exclu")), ("ventilation", Valeur.De("par-dette")), ("ordre", Valeur.De("frais-interets-principal")),
            ("source", Valeur.De("Consigne du créancier")));
        var choix = banc.Service<IChoisirConvention>();

        var juriste = await choix.ChoisirAsync(anne, premier, reelle, Arrete);
        var sansSource = await choix.ChoisirAsync(Acteur.Systeme, premier, new Donnees(reelle.Where(d => d.Key is not "source")), Arrete);
        var fait = await choix.ChoisirAsync(Acteur.Systeme, premier, reelle, Arrete);
        var encore = await choix.ChoisirAsync(Acteur.Systeme, second, reelle, Arrete);
        var troisieme = (await banc.DossierAsync(anne, portefeuille, "Troisième")).Id;

        juriste.EstObtenu.ShouldBeFalse();
        sansSource.Valeur.Erreurs.ShouldHaveSingleItem().Champ.ShouldBe("source");
        (fait.Valeur.Ecrits, fait.Valeur.Refuses).ShouldBe((2, 0));
        (encore.Valeur.Ecrits, encore.Valeur.Inchanges).ShouldBe((0, 2));
        foreach (var dossier in (Guid[])[premier, second, troisieme])
        {
            (await CompteAsync(banc, anne, dossier)).Demande.Convention.Base.ShouldBe(BaseDeCalcul.Reelle);
        }
    }

    // Whatever the order in which the same facts were entered, the same cents; and every cent of a payment is somewhere.
    [Theory, SurLesDeuxMoteurs]
    public async Task Compte_QuelQueSoitLOrdreDEnregistrement_DonneLesMemesCentimes(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        (string Type, DateOnly Le, Donnees Donnees)[] faits =
        [
            (FaitsDuCompte.InteretsDemandes, new(2026, 3, 1), Donnees.De(("nature", Valeur.De("penalites")), ("depart", Valeur.De("echeance")))),
            (FaitsDuCompte.AccessoireDu, new(2026, 2, 6), Donnees.De(("nature", Valeur.De("indemnite-forfaitaire")))),
            (TypesDeFait.PaiementRecu, new(2026, 4, 2), Donnees.De(("montant", Valeur.De(333.33m)))),
            (TypesDeFait.PaiementRecu, new(2026, 7, 15), Donnees.De(("montant", Valeur.De(50.01m)))),
            (FaitsDuCompte.AvoirEmis, new(2026, 5, 5), Donnees.De(("creance", Valeur.De("FA-001")), ("montant", Valeur.De(34.56m)))),
        ];
        var totaux = new List<decimal>();
        var hasard = new Random(20261122);
        for (var essai = 0; essai < 4; essai++)
        {
            var dossier = (await banc.DossierAsync(anne, portefeuille)).Id;
            hasard.Shuffle(faits);
            foreach (var (type, le, donnees) in faits)
            {
                await banc.FaitAsync(anne, dossier, null, type, le, donnees: donnees);
            }

            var decompte = (await CompteAsync(banc, anne, dossier)).Decompte!;
            totaux.Add(decompte.Total);
            decompte.Versements.ShouldAllBe(v => v.Imputations.Sum(i => i.Montant) + v.TropPercu == v.Montant);
        }

        totaux.Distinct().ShouldHaveSingleItem();
    }

    private static async Task<(Acteur Anne, Guid Dossier, Guid Debiteur, Guid Caution)> AvecCautionAsync(Banc banc)
    {
        var (anne, dossier) = await OuvrirAsync(banc);
        var caution = await AjouterAsync(banc, anne, dossier, RolePartie.Caution, new IdentitePartie(NaturePersonne.Physique, "Garant") { Prenoms = "Paul" });
        return (anne, dossier, await DebiteurAsync(banc, anne, dossier), caution);
    }
}
