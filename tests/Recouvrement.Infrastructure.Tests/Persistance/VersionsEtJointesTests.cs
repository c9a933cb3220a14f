using System.Text;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Pieces;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>A piece handed over and its next version; the files attached to an e-mail made pieces of their own.</summary>
public sealed class VersionsEtJointesTests
{
    private static readonly DateOnly Jour = new(2026, 3, 12);

    [Theory, SurLesDeuxMoteurs]
    public async Task PieceRemise_NouvelleVersion_LaLaisseTelleQuElleEstSortie(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        var recevoir = banc.Service<IRecevoirFichiers>();
        var decrire = banc.Service<IDecrirePieces>();
        var ancienne = (await recevoir.DansUnDossierAsync(anne, dossier.Id, "contrat.txt", Flux("première version")))[0].Piece!.Value;
        (await decrire.QualifierAsync(anne, dossier.Id, [new(ancienne, "contrat", "Contrat", Jour) { Origine = OriginePiece.Partenaire }])).EstFaite.ShouldBeTrue();
        (await decrire.RemettreAsync(anne, dossier.Id, ancienne, "SCP Martin", new DateOnly(2026, 9, 10))).EstFaite.ShouldBeTrue();
        var sortie = await PieceAsync(banc, anne, dossier.Id, ancienne);
        sortie.Origine.ShouldBe(OriginePiece.Partenaire);

        var nouvelle = await recevoir.NouvelleVersionAsync(anne, dossier.Id, ancienne, "contrat.txt", Flux("seconde version"));

        nouvelle.Refus.ShouldBeNull();
        var suite = await PieceAsync(banc, anne, dossier.Id, nouvelle.Piece!.Value);
        suite.Remplace.ShouldBe(ancienne);
        suite.AConfirmer.ShouldBeTrue();
        (await PieceAsync(banc, anne, dossier.Id, ancienne)).ShouldBeEquivalentTo(sortie);
        (await recevoir.NouvelleVersionAsync(anne, dossier.Id, ancienne, "autre.txt", Flux("troisième"))).Refus.ShouldNotBeNull().ShouldContain("est déjà remplacée par « contrat »");
        (await recevoir.NouvelleVersionAsync(anne, dossier.Id, nouvelle.Piece.Value, "lot.zip", Flux("PK"))).Refus.ShouldNotBeNull().ShouldContain("archive");
        (await recevoir.NouvelleVersionAsync(anne, dossier.Id, Guid.NewGuid(), "autre.txt", Flux("quatrième"))).Refus.ShouldNotBeNull().ShouldContain("n’est pas dans le dossier");
    }

    // Annulling what was handed over would let the piece change again.
    [Fact]
    public async Task Remise_Annulee_EstRefusee()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        var piece = (await banc.Service<IRecevoirFichiers>().DansUnDossierAsync(anne, dossier.Id, "a.txt", Flux("a")))[0].Piece!.Value;
        (await banc.Service<IDecrirePieces>().RemettreAsync(anne, dossier.Id, piece, "SCP Martin", Jour)).EstFaite.ShouldBeTrue();
        var remise = (await PieceAsync(banc, anne, dossier.Id, piece)).Remises.ShouldHaveSingleItem();

        var issue = await banc.Service<IAnnulerFait>().ExecuterAsync(
            anne, new DemandeAnnulation(dossier.Id, (await banc.FicheAsync(anne, dossier.Id)).Version, remise.Fait, "erreur"));

        issue.EstFaite.ShouldBeFalse();
        issue.Refus.ShouldContain("ne s’annule pas");
        (await PieceAsync(banc, anne, dossier.Id, piece)).EstRemise.ShouldBeTrue();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Courriel_PiecesJointes_SeVoientEtDeviennentDesPieces(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var bruno = await banc.JuristeAsync("Bruno", await banc.PortefeuilleAsync("SUD"));
        var dossier = await banc.DossierAsync(anne, nord);
        var courriel = (await banc.Service<IRecevoirFichiers>().DansUnDossierAsync(anne, dossier.Id, "envoi.eml", Flux(string.Join("\r\n",
            "From: a@exemple.invalid", "To: b@exemple.invalid", "Subject: envoi", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b", "",
            "--b", "Content-Type: text/plain", "", "bonjour", "--b",
            "Content-Type: text/plain", "Content-Disposition: attachment; filename=\"../../bon de livraison.txt\"", "", "Bon de livraison", "--b",
            "Content-Type: application/x-msdownload", "Content-Disposition: attachment; filename=outil.exe", "", "MZ", "--b--"))))[0].Piece!.Value;
        (await banc.Service<IDecrirePieces>().QualifierAsync(anne, dossier.Id, [new(courriel, "courriel", "Envoi", Jour) { EstConfidentielle = true }])).EstFaite.ShouldBeTrue();
        var jointes = banc.Service<IPiecesJointes>();

        var liste = await jointes.ListerAsync(anne, dossier.Id, courriel);

        liste.Select(j => j.Nom).ShouldBe(["bon de livraison.txt", "outil.exe"]);
        liste.ShouldAllBe(j => j.Deja == null);
        (await jointes.ListerAsync(bruno, dossier.Id, courriel)).ShouldBeEmpty();
        (await jointes.OuvrirAsync(bruno, dossier.Id, courriel, 0)).ShouldBeNull();
        await using (var ouverte = (await jointes.OuvrirAsync(anne, dossier.Id, courriel, 0)).ShouldNotBeNull())
        {
            ouverte.Piece.TypeMedia.ShouldBe("text/plain");
            using var lecteur = new StreamReader(ouverte.Contenu);
            (await lecteur.ReadToEndAsync()).ShouldBe("Bon de livraison");
        }

        var recus = await jointes.AjouterAsync(anne, dossier.Id, courriel, [0, 1, 9]);

        recus.Count.ShouldBe(2);
        recus[1].Refus.ShouldNotBeNull().ShouldContain("outil.exe");
        var ajoutee = await PieceAsync(banc, anne, dossier.Id, recus[0].Piece!.Value);
        ajoutee.Origine.ShouldBe(OriginePiece.Courriel);
        ajoutee.AConfirmer.ShouldBeTrue();
        ajoutee.EstConfidentielle.ShouldBeTrue();
        (await jointes.ListerAsync(anne, dossier.Id, courriel))[0].Deja!.Id.ShouldBe(ajoutee.Id);
    }

    private static MemoryStream Flux(string texte) => new(Encoding.UTF8.GetBytes(texte));

    private static async Task<Piece> PieceAsync(Banc banc, Acteur acteur, Guid dossier, Guid piece) =>
        (await banc.FicheAsync(acteur, dossier)).Dossier.Pieces.Single(p => p.Id == piece);
}
