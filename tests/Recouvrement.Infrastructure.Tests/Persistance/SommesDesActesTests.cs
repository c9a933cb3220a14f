using Recouvrement.Application.Dossiers;
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
}
