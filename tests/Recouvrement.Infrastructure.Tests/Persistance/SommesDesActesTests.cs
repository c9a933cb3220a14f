using Recouvrement.Application.Comptes;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Production;
using Recouvrement.Domaine.Dossiers;
using static Recouvrement.Infrastructure.Tests.Persistance.MondeDuDecompte;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>What an act says is owed is the décompte of that debtor on that day. Expected cents: <see cref="MondeDuDecompte"/>.</summary>
public sealed class SommesDesActesTests
{
    [Theory, SurLesDeuxMoteurs]
    public async Task Requete_AvecPenalites_ReclameLEchuPuisLaSuite_SansRienCompterDeuxFois(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await PenalitesAsync(banc, anne, dossier);

        var texte = await ApercuAsync(banc, anne, await RequeteAsync(banc, anne, dossier));

        texte.ShouldContain("paiement de la somme de 1 326,44 €");
        texte.ShouldContain("Pénalités de retard, du 06/02/2026 au 15/09/2026, à 12,15 % puis 12,40 % l’an\nC. com. L441-10 II\n91,88 €");
        texte.ShouldContain("la somme de 1 234,56 € en principal ;");
        texte.ShouldContain("la somme de 91,88 € au titre des pénalités de retard, du 06/02/2026 au 15/09/2026");
        // The decompte counts 15 September: what runs after it starts on the 16th.
        texte.ShouldContain("les pénalités de retard au taux de l’article L. 441-10, II du code de commerce sur la somme de 1 234,56 €, à compter du 16 septembre 2026, jusqu’à parfait paiement ;");
    }

    // C. civ. 1343-1: 500 € on 30 June pay 59,59 € of interest, then 440,41 € of principal: 794,15 € remain and bear 77 days at 12,40 %, 20,77 €.
    [Theory, SurLesDeuxMoteurs]
    public async Task Requete_ApresUnPaiement_DeduitCeQuiVaSurLePrincipal(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await PenalitesAsync(banc, anne, dossier);
        await PaiementAsync(banc, anne, dossier, new DateOnly(2026, 6, 30), 500m);

        var texte = await ApercuAsync(banc, anne, await RequeteAsync(banc, anne, dossier));

        texte.ShouldContain("Avoirs et versements imputés sur le principal\n– 440,41 €\nTotal en principal\n794,15 €");
        texte.ShouldContain("TOTAL\n814,92 €");
        texte.ShouldContain("la somme de 20,77 € au titre des pénalités de retard");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Requete_SansInteretsDemandes_NEnReclamePas(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);

        var texte = await ApercuAsync(banc, anne, await RequeteAsync(banc, anne, dossier));

        texte.ShouldContain("la somme de 1 234,56 € en principal ;");
        texte.ShouldNotContain("jusqu’à parfait paiement");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Acte_AuDelaDesTauxConnus_EstRefuseAvecLaPhrase_EtLeProjetMarqueLeManque(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await PenalitesAsync(banc, anne, dossier);
        var demande = await RequeteAsync(banc, anne, dossier) with { Date = new DateOnly(2031, 1, 1) };

        var final = await banc.Service<IProduireActe>().ExecuterAsync(anne, demande with { Definitif = true });
        var projet = await banc.Service<IProduireActe>().ApercevoirAsync(anne, demande);

        final.Piece.ShouldBeNull();
        final.Refus.ShouldNotBeNull().ShouldStartWith("Le décompte ne peut pas être arrêté au 1er janvier 2031");
        final.Manques[0].ShouldEndWith("(Dossier, Décompte)");
        var texte = Texte(projet.Octets.ShouldNotBeNull());
        texte.ShouldContain("paiement de la somme de [à compléter : somme réclamée à ce débiteur]");
        texte.ShouldContain("TOTAL\n[à compléter : total réclamé]");
        texte.ShouldNotContain("Total en principal\n1 234,56");
    }

    // CPCE R221-1: every sum and its rate. Interest that waits for a date is a sum that is missing.
    [Theory, SurLesDeuxMoteurs]
    public async Task Requete_InteretsEnAttente_LesDemandeADateAVenir_SansLesCompter(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await InteretsAsync(banc, anne, dossier, new DateOnly(2026, 3, 1), ("nature", Valeur.De("legal")), ("depart", Valeur.De("signification")));

        var texte = await ApercuAsync(banc, anne, await RequeteAsync(banc, anne, dossier));

        texte.ShouldContain("les intérêts au taux légal sur la somme de 1 234,56 €, à compter de la signification, jusqu’à parfait paiement ;");
        texte.ShouldContain("TOTAL\n1 234,56 €");
    }

    // C. com. L622-25, L622-28 and R621-4: due on the day of the judgment, interest up to its eve, the rest with its due date.
    // 1 234,56 × 12,40 × 62 / 36 500 = 26,00 from 1 July to 31 August.
    [Theory, SurLesDeuxMoteurs]
    public async Task Declaration_EstArreteeAuJugement_InteretsLaVeille_ECheancesAVenirAPart(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc, new CreanceSaisie("FA-002", 500m, new DateOnly(2026, 8, 20), new DateOnly(2026, 10, 31)) { Libelle = "Pose", Nature = "commerciale" });
        await PenalitesAsync(banc, anne, dossier);
        var debiteur = await DebiteurAsync(banc, anne, dossier);
        var issue = await banc.Service<IOuvrirProcedure>().ExecuterAsync(anne, new DemandeProcedure
        {
            Dossier = dossier,
            VersionAttendue = (await banc.FicheAsync(anne, dossier)).Version,
            Definition = "liquidation-judiciaire",
            OuverteLe = new DateOnly(2026, 9, 1),
            Debiteurs = [debiteur],
            Contexte = Donnees.De(("creancier-eloigne", Valeur.De("non")), ("surete", Valeur.De("aucune"))),
        });
        issue.EstFaite.ShouldBeTrue(issue.Refus);
        await banc.FaitAsync(anne, dossier, issue.Instance, "jugement-ouverture", new DateOnly(2026, 9, 1), debiteur);
        await PaiementAsync(banc, anne, dossier, new DateOnly(2026, 9, 10), 100m);

        var texte = await ApercuAsync(banc, anne, new DemandeActe { Dossier = dossier, Acte = "declaration-de-creance", Procedure = issue.Instance!, Debiteur = debiteur });

        texte.ShouldContain("Luminaires – FA-001 du 05/01/2026, échue le 05/02/2026\n1 234,56 €\n\n");
        texte.ShouldContain("Pose – FA-002 du 20/08/2026, à échoir le 31/10/2026\n\n500,00 €");
        texte.ShouldContain("Pénalités de retard, du 06/02/2026 au 31/08/2026, à 12,15 % puis 12,40 % l’an\n85,59 €");
        texte.ShouldContain("Total\n1 320,15 €\n500,00 €\nTOTAL DÉCLARÉ\n1 820,15 €");
        texte.ShouldContain("Intérêts dont le cours n’est pas arrêté : néant.");
        // Paid after the judgment: not part of what is declared.
        texte.ShouldNotContain("versements reçus avant le jugement");
    }

    // C. com. L622-28 and R622-23: interest of a loan of a year or more goes on, and its computation is declared.
    [Theory, SurLesDeuxMoteurs]
    public async Task Declaration_DUnPretDUnAn_DeclareLesInteretsQuiContinuent(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await InteretsAsync(
            banc, anne, dossier, new DateOnly(2026, 2, 5), ("nature", Valeur.De("conventionnel")), ("depart", Valeur.De("echeance")), ("taux", Valeur.De(5m)), ("pretUnAn", Valeur.De(true)));
        var debiteur = await DebiteurAsync(banc, anne, dossier);
        var instance = (await banc.Service<IOuvrirProcedure>().ExecuterAsync(anne, new DemandeProcedure
        {
            Dossier = dossier,
            VersionAttendue = (await banc.FicheAsync(anne, dossier)).Version,
            Definition = "liquidation-judiciaire",
            OuverteLe = new DateOnly(2026, 9, 1),
            Debiteurs = [debiteur],
            Contexte = Donnees.De(("creancier-eloigne", Valeur.De("non")), ("surete", Valeur.De("aucune"))),
        })).Instance!;
        await banc.FaitAsync(anne, dossier, instance, "jugement-ouverture", new DateOnly(2026, 9, 1), debiteur);

        var texte = await ApercuAsync(banc, anne, new DemandeActe { Dossier = dossier, Acte = "declaration-de-creance", Procedure = instance, Debiteur = debiteur });

        texte.ShouldContain("Intérêts dont le cours n’est pas arrêté : les intérêts au taux contractuel de 5,00 % l’an sur la somme de 1 234,56 €, à compter du 2 septembre 2026 (prêt ou paiement différé d’un an ou plus, C. com. L622-28");
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

    // CPCE R124-6: the receipt says what the payment paid.
    [Theory, SurLesDeuxMoteurs]
    public async Task Quittance_DitLImputationDuDernierPaiement_MemeApresUneAutre(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await PenalitesAsync(banc, anne, dossier);
        await PaiementAsync(banc, anne, dossier, new DateOnly(2026, 6, 30), 500m);
        var quittance = await RequeteAsync(banc, anne, dossier) with { Acte = "quittance" };

        var texte = await ApercuAsync(banc, anne, quittance);

        texte.ShouldContain("le 30 juin 2026, la somme de cinq cents euros (500,00 €), par virement");
        texte.ShouldContain("à hauteur de 59,59 € sur les intérêts, à hauteur de 440,41 € sur le principal");
        texte.ShouldContain("Il reste dû, au 15 septembre 2026, la somme de 814,92 €");
    }

    // C. civ. 1309: a joint debtor owes his share. 40 % of 1 234,56 €.
    [Theory, SurLesDeuxMoteurs]
    public async Task Requete_ContreUnDebiteurConjoint_NeReclameQueSaPart(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await banc.FaitAsync(
            anne, dossier, null, FaitsDuCompte.EngagementDeclare, new DateOnly(2026, 1, 5), await DebiteurAsync(banc, anne, dossier),
            Donnees.De(("mode", Valeur.De("conjoint")), ("part", Valeur.De(40m))));

        var texte = await ApercuAsync(banc, anne, await RequeteAsync(banc, anne, dossier));

        texte.ShouldContain("paiement de la somme de 493,82 €");
        texte.ShouldContain("DIRE que la somme mise à la charge de Bâtiments du Nord n’excédera pas 493,82 € (Tenu de sa part, 40,00 %).");
    }

    // CPCE R211-1 3°: principal, interest run and a month to come, apart. Nothing of the title is typed again.
    // 1 234,56 × 2,62 × 121 / 36 500 = 10,72 from 2 March to 30 June; × 2,75 × 77 / 36 500 = 7,16 to 15 September;
    // × 2,75 × 30 / 36 500 = 2,79 from 16 September to 15 October.
    [Theory, SurLesDeuxMoteurs]
    public async Task Mandat_NommeLeTitreDesFaits_EtAjouteLaProvisionDUnMoisAuTotal(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await InteretsAsync(banc, anne, dossier, new DateOnly(2026, 3, 1), ("nature", Valeur.De("legal")), ("depart", Valeur.De("mise-en-demeure")), ("le", Valeur.De(new DateOnly(2026, 3, 1))));
        var requete = await RequeteAsync(banc, anne, dossier);
        await banc.FaitAsync(anne, dossier, requete.Procedure, "ordonnance-rendue", new DateOnly(2026, 8, 1), donnees: Donnees.De(("montant", Valeur.De(1234.56m))));
        await banc.FaitAsync(anne, dossier, requete.Procedure, "ordonnance-signifiee", new DateOnly(2026, 8, 10), requete.Debiteur, Donnees.De(("mode", Valeur.De("personne"))));

        var texte = await ApercuAsync(banc, anne, requete with { Acte = "mandat-saisie-attribution" });

        texte.ShouldContain("ordonnance d’injonction de payer [à compléter : auteur du titre (« du tribunal judiciaire de … »)] du 1er août 2026, signifié(e) le 10 août 2026");
        texte.ShouldContain("Intérêts au taux légal, du 02/03/2026 au 15/09/2026, à 2,62 % puis 2,75 % l’an\n17,88 €");
        texte.ShouldContain("TOTAL\n1 252,44 €");
        texte.ShouldContain("(article R. 211-1, 3°)\n2,79 €\nTOTAL, provision comprise\n1 255,23 €");
    }

    private static async Task<string> ApercuAsync(Banc banc, Acteur anne, DemandeActe demande)
    {
        var apercu = await banc.Service<IProduireActe>().ApercevoirAsync(anne, demande);
        apercu.Refus.ShouldBeNull();
        return Texte(apercu.Octets.ShouldNotBeNull());
    }

    private static async Task<DemandeActe> RequeteAsync(Banc banc, Acteur anne, Guid dossier) => new()
    {
        Dossier = dossier,
        Acte = "requete-injonction-de-payer-tc",
        Procedure = await banc.InjonctionAsync(anne, dossier),
        Debiteur = await DebiteurAsync(banc, anne, dossier),
    };
}
