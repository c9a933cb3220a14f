using System.Text;
using System.Xml.Linq;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Plans;
using Recouvrement.Domaine.Decomptes.Plans;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>Direct debits of instalments: collected once, refused with the reason, the same file each time. Today is 15 September 2026.</summary>
public sealed class PrelevementsTests
{
    // IBAN of the examples of the register of ISO 13616, ICS of the French scheme (FR72 ZZZ 123456).
    private const string IbanDuDebiteur = "FR1420041010050500013M02606";
    private const string IbanDuCreancier = "FR7630001007941234567890185";
    private const string Ics = "FR72ZZZ123456";
    private const string Pain = "urn:iso:std:iso:20022:tech:xsd:pain.008.001.08";

    [Theory, SurLesDeuxMoteurs]
    public async Task Remise_EcritLesPresentationsEtLeFichier_UneSeuleFois(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await MondeAsync(banc);
        await MandatAsync(banc, anne, dossier);
        var service = banc.Service<IRemettrePrelevements>();
        var demande = Demande("2026-09-15", "2026-11-30");

        var preparee = await service.PreparerAsync(anne, demande);
        var faite = await service.RemettreAsync(anne, demande with { Choisies = [.. preparee.Possibles.Select(l => l.Cle)] });
        var refaite = await service.RemettreAsync(anne, demande with { Choisies = [.. preparee.Possibles.Select(l => l.Cle)] });
        var fichier = (await service.FichierAsync(anne, faite.Reference!)).ShouldNotBeNull();
        var relu = (await service.FichierAsync(anne, faite.Reference!)).ShouldNotBeNull();

        preparee.Lignes.Select(l => (l.Numero, l.Echeance, l.Ordre!.Sequence.ToString())).ShouldBe(
            [(1, new DateOnly(2026, 10, 5), "FRST"), (2, new DateOnly(2026, 11, 5), "RCUR")]);
        faite.Refus.ShouldBeEmpty();
        (faite.Lignes, faite.Montant).ShouldBe((2, 823.04m));
        refaite.Reference.ShouldBeNull();
        refaite.Refus.ShouldContain(r => r.Contains("Déjà présentée", StringComparison.Ordinal));
        fichier.ShouldBe(relu);
        var xml = XDocument.Parse(Encoding.UTF8.GetString(fichier));
        XNamespace ns = Pain;
        xml.Descendants(ns + "EndToEndId").Select(e => e.Value).ShouldBe(["2026-000001-P1-1", "2026-000001-P1-2"]);
        xml.Descendants(ns + "SeqTp").Select(e => e.Value).ShouldBe(["FRST", "RCUR"]);
        xml.Descendants(ns + "CtrlSum").First().Value.ShouldBe("823.04");
        (await banc.Service<IConsulterPlans>().RemisesAsync(anne, new DemandePage())).Lignes
            .ShouldBe([new RemiseFaite(faite.Reference!, new DateOnly(2026, 9, 15), 2, 823.04m, 0)]);
    }

    // 411,52 three times: the last one under a mandate already used is the last of the series.
    [Fact]
    public async Task Derniere_SousUnMandatDejaPresente_EstFnal()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var (anne, dossier) = await MondeAsync(banc);
        await MandatAsync(banc, anne, dossier);
        var service = banc.Service<IRemettrePrelevements>();

        var toutes = await service.PreparerAsync(anne, Demande("2026-09-15", "2026-12-31"));

        toutes.Possibles.Select(l => l.Ordre!.Sequence.ToString()).ShouldBe(["FRST", "RCUR", "FNAL"]);
        toutes.Possibles.ShouldAllBe(l => l.Avertissement == null);
    }

    [Fact]
    public async Task SansMandat_EstRefuseeAvecLaRaison()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var (anne, _) = await MondeAsync(banc);
        var service = banc.Service<IRemettrePrelevements>();

        var preparee = await service.PreparerAsync(anne, Demande("2026-09-15", "2026-10-31"));
        var faite = await service.RemettreAsync(anne, Demande("2026-09-15", "2026-10-31") with { Choisies = [preparee.Lignes[0].Cle] });

        preparee.Lignes.ShouldHaveSingleItem().Refus.ShouldNotBeNull().ShouldContain("Aucun mandat");
        faite.Reference.ShouldBeNull();
    }

    // C. com. L622-7: after the opening judgment the debtor may not pay what he owed before.
    [Theory, SurLesDeuxMoteurs]
    public async Task ProcedureCollective_GeleLePrelevement_AvecSonArticle(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await MondeAsync(banc);
        await MandatAsync(banc, anne, dossier);
        var fiche = await banc.FicheAsync(anne, dossier);
        (await banc.Service<IOuvrirProcedure>().ExecuterAsync(anne, new DemandeProcedure
        {
            Dossier = dossier,
            VersionAttendue = fiche.Version,
            Definition = "sauvegarde",
            OuverteLe = new DateOnly(2026, 9, 1),
            Debiteurs = [fiche.Dossier.Debiteurs[0].Id],
            Contexte = ContexteDe("sauvegarde"),
        })).EstFaite.ShouldBeTrue();
        await banc.FaitAsync(anne, dossier, "sauvegarde#1", "jugement-ouverture", new DateOnly(2026, 9, 10), fiche.Dossier.Debiteurs[0].Id);

        var preparee = await banc.Service<IRemettrePrelevements>().PreparerAsync(anne, Demande("2026-09-15", "2026-10-31"));

        preparee.Lignes.ShouldHaveSingleItem().Refus.ShouldNotBeNull().ShouldContain("C. com. L622-7");
    }

    // The bank returns it: the instalment may be presented again, under another reference, and the debtor must be told.
    [Theory, SurLesDeuxMoteurs]
    public async Task Rejet_RouvreLEcheance_SousUneAutreReference(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await MondeAsync(banc);
        await MandatAsync(banc, anne, dossier);
        var service = banc.Service<IRemettrePrelevements>();
        var faite = await service.RemettreAsync(anne, Demande("2026-09-15", "2026-10-05") with { Choisies = ["2026-000001-P1-1"] });
        banc.Temps.Aller(2026, 10, 9);
        await banc.FaitAsync(anne, dossier, null, FaitsDuPlan.PrelevementRejete, new DateOnly(2026, 10, 8), donnees: Donnees.De(
            ("boutEnBout", Valeur.De("2026-000001-P1-1")), ("motif", Valeur.De("AM04"))));

        var ligne = (await service.PreparerAsync(anne, Demande("2026-10-01", "2026-10-31"))).Lignes.ShouldHaveSingleItem();

        faite.Lignes.ShouldBe(1);
        (ligne.Cle, ligne.Ordre!.Sequence.ToString(), ligne.Ordre.Date).ShouldBe(("2026-000001-P1-1-2", "RCUR", new DateOnly(2026, 10, 10)));
        ligne.Avertissement.ShouldNotBeNull().ShouldContain("14");
        (await banc.Service<IConsulterPlans>().RemisesAsync(anne, new DemandePage())).Lignes[0].Rejets.ShouldBe(1);
        // What was sent stays what it was.
        (await service.FichierAsync(anne, faite.Reference!)).ShouldNotBeNull();
    }

    // The payment of a debit came from the bank, then went back out: the instalment that it had paid is open again.
    [Theory, SurLesDeuxMoteurs]
    public async Task PaiementPreleve_PuisExtourne_RouvreLEcheance(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await MondeAsync(banc);
        await MandatAsync(banc, anne, dossier);
        await banc.Service<IRemettrePrelevements>().RemettreAsync(anne, Demande("2026-09-15", "2026-10-05") with { Choisies = ["2026-000001-P1-1"] });
        banc.Temps.Aller(2026, 10, 6);
        var paiement = await banc.FaitAsync(anne, dossier, null, "paiement-recu", new DateOnly(2026, 10, 5), donnees: Donnees.De(("montant", Valeur.De(411.52m)), ("mode", Valeur.De("prelevement"))));
        var paye = (await banc.FicheAsync(anne, dossier)).Plans[0];
        banc.Temps.Aller(2026, 10, 20);
        var version = (await banc.FicheAsync(anne, dossier)).Version;
        (await banc.Service<IAnnulerFait>().ExecuterAsync(anne, new DemandeAnnulation(dossier, version, paiement.Fait!.Value, "MD06, remboursé au débiteur."))).EstFaite.ShouldBeTrue();

        var rouvert = (await banc.FicheAsync(anne, dossier)).Plans[0];

        paye.Etat.Mensualites[0].SoldeeLe.ShouldBe(new DateOnly(2026, 10, 5));
        (rouvert.Situation, rouvert.Etat.PremierImpaye).ShouldBe((SituationDePlan.Rompu, new DateOnly(2026, 10, 5)));
    }

    [Fact]
    public async Task Remise_HorsDuPortefeuille_NExistePas()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var (anne, dossier) = await MondeAsync(banc);
        await MandatAsync(banc, anne, dossier);
        var service = banc.Service<IRemettrePrelevements>();
        var faite = await service.RemettreAsync(anne, Demande("2026-09-15", "2026-10-05") with { Choisies = ["2026-000001-P1-1"] });
        var etranger = await banc.JuristeAsync("Zoe", await banc.PortefeuilleAsync("SUD"));

        (await service.PreparerAsync(etranger, Demande("2026-09-15", "2026-12-31"))).Lignes.ShouldBeEmpty();
        (await service.FichierAsync(etranger, faite.Reference!)).ShouldBeNull();
        (await banc.Service<IConsulterPlans>().RemisesAsync(etranger, new DemandePage())).Total.ShouldBe(0);
    }

    [Theory]
    [InlineData("iban", "FR1420041010050500013M02607", "clé")]
    [InlineData("rum", "RUM/ÉTÉ", "caractère")]
    [InlineData("plan", "P9", "aucun plan")]
    public async Task Mandat_Faux_EstRefuseAuChamp(string champ, string valeur, string raison)
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var (anne, dossier) = await MondeAsync(banc);
        var version = (await banc.FicheAsync(anne, dossier)).Version;

        var issue = await banc.Service<IEnregistrerFait>().ExecuterAsync(anne, new DemandeFait
        {
            Dossier = dossier,
            VersionAttendue = version,
            Type = FaitsDuPlan.MandatSigne,
            DateEffet = new DateOnly(2026, 9, 1),
            Donnees = Mandat().Avec(champ, Valeur.De(valeur)),
        });

        issue.EstFaite.ShouldBeFalse();
        issue.Erreurs.ShouldContain(e => e.Champ == champ && e.Message.Contains(raison, StringComparison.Ordinal));
    }

    [Fact]
    public async Task IcsFaux_RienNEstEcrit()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var (anne, dossier) = await MondeAsync(banc);
        await MandatAsync(banc, anne, dossier);
        var version = (await banc.FicheAsync(anne, dossier)).Version;

        var issue = await banc.Service<IRemettrePrelevements>().RemettreAsync(anne, Demande("2026-09-15", "2026-10-05") with { Ics = "FR73ZZZ123456", Choisies = ["2026-000001-P1-1"] });

        issue.Reference.ShouldBeNull();
        issue.Refus.ShouldContain(r => r.Contains("identifiant créancier", StringComparison.Ordinal));
        (await banc.FicheAsync(anne, dossier)).Version.ShouldBe(version);
    }

    private static async Task<(Acteur Anne, Guid Dossier)> MondeAsync(Banc banc)
    {
        var (anne, dossier) = await PlansDePaiementTests.OuvrirAsync(banc);
        await PlansDePaiementTests.AccorderAsync(banc, anne, dossier, ("nombre", Valeur.De(3m)));
        return (anne, dossier);
    }

    private static Task MandatAsync(Banc banc, Acteur acteur, Guid dossier) =>
        banc.FaitAsync(acteur, dossier, null, FaitsDuPlan.MandatSigne, new DateOnly(2026, 9, 1), donnees: Mandat());

    private static Donnees Mandat() => Donnees.De(
        ("rum", Valeur.De("2026-000001-M1")), ("titulaire", Valeur.De("Bâtiments du Nord")), ("iban", Valeur.De("FR14 2004 1010 0505 0001 3M02 606")), ("type", Valeur.De("recurrent")));

    private static Donnees ContexteDe(string procedure) => new(Procedures.MondeDeTest.Procedures.Trouver(procedure)!.Contexte
        .Where(c => c.Requis)
        .Select(c => KeyValuePair.Create(c.Nom, c.Type switch
        {
            Domaine.Procedures.TypeChamp.Choix => Valeur.De(c.Choix[0].Valeur),
            Domaine.Procedures.TypeChamp.Jour => Valeur.De(new DateOnly(2026, 2, 5)),
            Domaine.Procedures.TypeChamp.OuiNon => Valeur.De(false),
            Domaine.Procedures.TypeChamp.Montant or Domaine.Procedures.TypeChamp.Nombre => Valeur.De(1m),
            _ => Valeur.De("dit"),
        })));

    private static DemandeRemise Demande(string du, string au) => new()
    {
        Du = DateOnly.ParseExact(du, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        Au = DateOnly.ParseExact(au, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        Nom = "Négoce Lumière",
        Iban = IbanDuCreancier,
        Ics = Ics,
    };
}
