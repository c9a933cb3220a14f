using Recouvrement.Application.Consultation;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Exploitation;
using Recouvrement.Application.Pieces;

namespace Recouvrement.Infrastructure.Tests.Persistance;

public sealed class PiecesTests
{
    private static readonly byte[] Texte = "Facture FA-001 : 1 234,56 €"u8.ToArray();

    [Theory, SurLesDeuxMoteurs]
    public async Task Piece_Ajoutee_SeRelitOctetPourOctet(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var dossier = await banc.DossierAsync(anne, portefeuille);
        var changement = await banc.Service<IChangements>().DernierAsync();

        var ajout = await banc.Service<IAjouterPiece>().ExecuterAsync(
            anne, new DemandePiece(dossier.Id, @"C:\Users\anne\Facture.txt", "Facture n° FA-001"), new MemoryStream(Texte));

        ajout.EstFaite.ShouldBeTrue(ajout.Refus);
        await using var ouverte = (await banc.Service<ILirePiece>().OuvrirAsync(anne, dossier.Id, ajout.Fait!.Value)).ShouldNotBeNull();
        var relu = new MemoryStream();
        await ouverte.Contenu.CopyToAsync(relu);
        relu.ToArray().ShouldBe(Texte);
        ouverte.Piece.NomFichier.ShouldBe("Facture.txt");
        ouverte.Piece.TypeMedia.ShouldBe("text/plain");
        var ligne = (await banc.Service<IConsulterDossier>().PiecesAsync(anne, dossier.Id))!.ShouldHaveSingleItem();
        ligne.Texte.ShouldBe(EtatTexte.EnAttente);
        ligne.Auteur.ShouldBe("Anne");
        var change = (await banc.Service<IChangements>().LireAsync(changement, 10)).ShouldHaveSingleItem();
        change.Documents.ShouldBe([2026000001000000L, 2026000001000000L + ajout.Version]);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Travail_DeLecture_SuitLaPiecePuisLaisseSonTexte(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var dossier = await banc.DossierAsync(anne, portefeuille);
        await banc.Service<IAjouterPiece>().ExecuterAsync(anne, new DemandePiece(dossier.Id, "a.txt"), new MemoryStream(Texte));
        var travaux = banc.Service<ITravaux>();
        var changement = await banc.Service<IChangements>().DernierAsync();

        var travail = (await travaux.PrendreAsync(SujetsDeTravail.LireContenu, 10)).ShouldHaveSingleItem();
        await travaux.EchouerAsync(travail.Id, "Le lecteur s’est arrêté.", banc.Temps.Maintenant.AddMinutes(1));
        var echec = (await travaux.EnEchecAsync(10)).ShouldHaveSingleItem();
        var avantLHeure = await travaux.PrendreAsync(SujetsDeTravail.LireContenu, 10);
        banc.Temps.Maintenant = banc.Temps.Maintenant.AddMinutes(2);
        var repris = (await travaux.PrendreAsync(SujetsDeTravail.LireContenu, 10)).ShouldHaveSingleItem();
        await banc.Service<ITextesPieces>().EnregistrerAsync(repris.Charge, "Facture", [0], null);
        await travaux.AcheverAsync(repris.Id);

        echec.Essais.ShouldBe(1);
        echec.Erreur.ShouldBe("Le lecteur s’est arrêté.");
        avantLHeure.ShouldBeEmpty();
        (await travaux.PrendreAsync(SujetsDeTravail.LireContenu, 10)).ShouldBeEmpty();
        (await banc.Service<IConsulterDossier>().PiecesAsync(anne, dossier.Id))![0].Texte.ShouldBe(EtatTexte.Lu);
        (await banc.Service<IChangements>().DernierAsync()).ShouldBeGreaterThan(changement);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Piece_VideTropGrosseOuTravestie_EstRefuseeEtDite(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var dossier = await banc.DossierAsync(anne, portefeuille);
        async Task<IssueEcriture> AjouterAsync(string nom, byte[] contenu) =>
            await banc.Service<IAjouterPiece>().ExecuterAsync(anne, new DemandePiece(dossier.Id, nom), new MemoryStream(contenu));

        var vide = await AjouterAsync("a.pdf", []);
        var grosse = await AjouterAsync("a.txt", new byte[(64 * 1024) + 1]);
        var executable = await AjouterAsync("a.exe", [1, 2, 3]);
        var travestie = await AjouterAsync("a.pdf", [0x4D, 0x5A, 0x90, 0x00]);
        var bonne = await AjouterAsync("a.txt", Texte);
        var double_ = await AjouterAsync("b.txt", Texte);

        vide.Refus.ShouldContain("vide");
        grosse.Refus.ShouldContain("octets");
        executable.Refus.ShouldContain("type");
        travestie.Refus.ShouldContain("contenu");
        bonne.EstFaite.ShouldBeTrue();
        double_.Refus.ShouldContain("déjà");
        (await banc.FicheAsync(anne, dossier.Id)).Version.ShouldBe(dossier.Version + 1);
        Directory.GetFiles(Path.Combine(banc.Dossier, "pieces", "en-cours")).ShouldBeEmpty();
    }
}
