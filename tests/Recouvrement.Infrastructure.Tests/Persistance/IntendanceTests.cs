using System.Text;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Recherche;
using Recouvrement.Infrastructure.Exploitation;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>The state of the index and of the store of contents, as the page and the verbs say them.</summary>
public sealed class IntendanceTests
{
    [Theory, SurLesDeuxMoteurs]
    public async Task Index_PieceIllisible_ParaitAvecSaRaisonEtSeRessaie(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var sud = await banc.PortefeuilleAsync("SUD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        await DeposerAsync(banc, anne, dossier.Id, "abimee.docx", "PK\u0003\u0004 ce n’est pas un document");
        await DeposerAsync(banc, anne, dossier.Id, "bonne.txt", "le bail");
        await SuivreAsync(banc);
        var responsableDuNord = anne with { Role = RoleActeur.Responsable };
        var responsableDuSud = responsableDuNord with { Portefeuilles = new HashSet<Guid> { sud.Id } };
        var intendance = banc.Service<IIntendanceDeLIndex>();

        var bilan = (await intendance.EtatAsync(responsableDuNord, new DemandePage())).ShouldNotBeNull();

        bilan.Index.Documents.ShouldBe(3);
        bilan.DocumentsEnBase.ShouldBe(3);
        bilan.Controle.ShouldNotBeNull().Echec.ShouldBeNull();
        var illisible = bilan.Illisibles.Lignes.ShouldHaveSingleItem();
        illisible.NomFichier.ShouldBe("abimee.docx");
        illisible.Raison.ShouldNotBeNullOrWhiteSpace();
        (await intendance.EtatAsync(anne, new DemandePage())).ShouldBeNull();
        intendance.Reconstruire(anne).ShouldBeFalse();
        (await intendance.ControlerAsync(anne)).ShouldBeNull();
        (await intendance.EtatAsync(responsableDuSud, new DemandePage()))!.Illisibles.Lignes.ShouldBeEmpty();
        (await intendance.ReessayerAsync(responsableDuSud, illisible.Piece)).ShouldBeFalse();
        (await intendance.ReessayerAsync(responsableDuNord, illisible.Piece)).ShouldBeTrue();
        (await intendance.EtatAsync(responsableDuNord, new DemandePage()))!.Nombre(EtatTexte.EnAttente).ShouldBe(1);
        await SuivreAsync(banc);
        (await intendance.EtatAsync(responsableDuNord, new DemandePage()))!.Illisibles.Lignes.ShouldHaveSingleItem();
        (await intendance.ReessayerToutAsync(responsableDuNord)).ShouldBe(1);
    }

    [Fact]
    public async Task Controle_DeLaNuit_SeFaitUneFoisEtReparELesEcarts()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        var piece = await DeposerAsync(banc, anne, dossier.Id, "bail.txt", "le bail commercial");
        await SuivreAsync(banc);
        var suivi = banc.Service<SuiviDeLIndex>();
        (await suivi.ControlerLaNuitAsync(default)).ShouldBeFalse();
        banc.Service<IIndexDeRecherche>().Retirer([2026000001000000L]);

        // Tests say that it is a quarter past one, then past three, in Paris.
        banc.Temps.Maintenant = new DateTimeOffset(2026, 9, 15, 23, 15, 0, TimeSpan.Zero);
        (await suivi.ControlerLaNuitAsync(default)).ShouldBeFalse();
        banc.Temps.Maintenant = new DateTimeOffset(2026, 9, 16, 1, 15, 0, TimeSpan.Zero);
        (await suivi.ControlerLaNuitAsync(default)).ShouldBeTrue();
        (await suivi.ControlerLaNuitAsync(default)).ShouldBeFalse();

        suivi.Controle!.Ecarts.ShouldBe(1);
        suivi.Controle.Documents.ShouldBe(2);
        piece.ShouldNotBe(Guid.Empty);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Terminal_IndexTenuOuNon_LInspecteEtLeReconstruit(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        await DeposerAsync(banc, anne, dossier.Id, "bail.txt", "le bail commercial");
        await SuivreAsync(banc);
        var empreinte = banc.Service<IIndexDeRecherche>().Etat().Empreinte;
        await using var terminal = banc.Autre();
        var inspecteur = terminal.Service<IInspecterLIndex>();

        var vu = await inspecteur.InspecterAsync();
        await DeposerAsync(banc, anne, dossier.Id, "facture.txt", "la facture");
        var enRetard = await inspecteur.InspecterAsync();
        using var fin = new CancellationTokenSource();
        var suivi = banc.Service<SuiviDeLIndex>();
        await suivi.StartAsync(fin.Token);
        for (var essai = 0; essai < 100 && !(await inspecteur.InspecterAsync()).EstTenu; essai++)
        {
            await Task.Delay(50);
        }

        var reconstruit = await inspecteur.ReconstruireAsync().WaitAsync(TimeSpan.FromSeconds(30));
        await suivi.StopAsync(default);

        vu.EstFidele.ShouldBeTrue();
        vu.Index!.Empreinte.ShouldBe(empreinte);
        enRetard.Ecarts.ShouldBe(3, "le dossier et sa pièce ont changé de version, une pièce manque");
        reconstruit.Ecarts.ShouldBe(0);
        reconstruit.DocumentsEnBase.ShouldBe(3);
    }

    // The server cannot rebuild: the terminal is told why instead of waiting without end.
    [Fact]
    public async Task Terminal_LeServeurNePeutPasReconstruire_EnRecoitLaRaison()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        await DeposerAsync(banc, anne, dossier.Id, "abimee.docx", "PK\u0003\u0004 ce n’est pas un document");
        await SuivreAsync(banc);
        await using var terminal = banc.Autre();
        var inspecteur = terminal.Service<IInspecterLIndex>();
        var illisible = (await inspecteur.InspecterAsync()).Illisibles.ShouldHaveSingleItem();
        illisible.Raison.ShouldNotBeNullOrWhiteSpace();

        // Nothing can be written where the index was, nor read where it is.
        var index = Path.Combine(banc.Dossier, "index");
        Directory.Delete(index, recursive: true);
        await File.WriteAllTextAsync(index, string.Empty);
        var suivi = banc.Service<SuiviDeLIndex>();
        var attente = inspecteur.ReconstruireAsync();
        await suivi.StartAsync(default);
        var refus = await Should.ThrowAsync<IndexIndisponible>(() => attente.WaitAsync(TimeSpan.FromMinutes(2)));
        await suivi.StopAsync(default);
        refus.Message.ShouldContain("ne peut pas être écrit");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Pieces_ManquanteAltereeOuOrpheline_SontDites(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        await DeposerAsync(banc, anne, dossier.Id, "a.txt", "un");
        await DeposerAsync(banc, anne, dossier.Id, "b.txt", "deux");
        await DeposerAsync(banc, anne, dossier.Id, "c.txt", "trois");
        var verifier = banc.Service<IVerifierPieces>();
        (await verifier.ExecuterAsync(Acteur.Systeme)).EstIntact.ShouldBeTrue();
        var pieces = (await banc.Service<IConsulterDossier>().PiecesAsync(anne, dossier.Id))!;
        string Chemin(string nom) => Directory.GetFiles(Path.Combine(banc.Dossier, "pieces"), pieces.First(p => string.Equals(p.Piece.NomFichier, nom, StringComparison.Ordinal)).Piece.Empreinte, SearchOption.AllDirectories)[0];
        File.SetAttributes(Chemin("a.txt"), FileAttributes.Normal);
        await File.WriteAllTextAsync(Chemin("a.txt"), "autre");
        File.Delete(Chemin("b.txt"));
        var orphelin = (await banc.Service<IMagasinPieces>().DeposerAsync(new MemoryStream("orphelin"u8.ToArray()), 100)).Valeur.Empreinte;

        var bilan = await verifier.ExecuterAsync(Acteur.Systeme);

        bilan.EstIntact.ShouldBeFalse();
        bilan.Alteres.ShouldHaveSingleItem().NomFichier.ShouldBe("a.txt");
        var manquant = bilan.Manquants.ShouldHaveSingleItem();
        manquant.NomFichier.ShouldBe("b.txt");
        manquant.Dossiers.ShouldBe([dossier.Reference]);
        bilan.Orphelins.ShouldBe([orphelin]);
        (await verifier.ExecuterAsync(anne)).Contenus.ShouldBe(0);
    }

    private static async Task<Guid> DeposerAsync(Banc banc, Acteur acteur, Guid dossier, string nom, string texte)
    {
        var ajout = await banc.Service<IAjouterPiece>().ExecuterAsync(
            acteur, new DemandePiece(dossier, nom), new MemoryStream(Encoding.UTF8.GetBytes(texte)));
        ajout.EstFaite.ShouldBeTrue(ajout.Refus);
        return ajout.Fait!.Value;
    }

    private static async Task SuivreAsync(Banc banc)
    {
        await banc.Service<LectureDesContenus>().VaquerAsync(CancellationToken.None);
        await banc.Service<SuiviDeLIndex>().RattraperAsync(CancellationToken.None);
    }
}
