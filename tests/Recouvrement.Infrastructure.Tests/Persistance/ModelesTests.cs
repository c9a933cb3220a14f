using System.IO.Compression;
using System.Text;
using Recouvrement.Actes.Modeles;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Modeles;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Production;

namespace Recouvrement.Infrastructure.Tests.Persistance;

public sealed class ModelesTests
{
    private const string Acte = "requete-injonction-de-payer-tc";
    private static readonly DateOnly Aujourdhui = new(2026, 9, 15);

    [Theory, SurLesDeuxMoteurs]
    public async Task Version_FautiveOuParSonAuteur_NeSePubliePas(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, helene) = await ComptesAsync(banc);
        var modeles = banc.Service<IGererModeles>();

        var fautive = (await DeposerAsync(banc, helene, "Vous devez {{solde.totla | euros}}.")).Version.ShouldNotBeNull();
        var fiche = (await modeles.FicheAsync(anne, fautive.Id)).ShouldNotBeNull();
        var saine = (await DeposerAsync(banc, helene, "Vous devez {{solde.total | euros}}.")).Version.ShouldNotBeNull();

        fiche.Rapport.Constats.Single().ShouldSatisfyAllConditions(
            c => c.Code.ShouldBe(CodeConstat.ChampInconnu), c => c.NomProche.ShouldBe("solde.total"), c => c.Position.Paragraphe.ShouldBe(1));
        (await modeles.VerifierAsync(anne, fautive.Id)).Refus.ShouldNotBeNull();
        (await modeles.PublierAsync(anne with { Role = RoleActeur.Administrateur }, fautive.Id, Aujourdhui)).Refus.ShouldNotBeNull();
        (await modeles.PublierAsync(anne with { Role = RoleActeur.Administrateur }, saine.Id, Aujourdhui)).Refus!.ShouldContain("vérifiée");
        (await modeles.VerifierAsync(helene, saine.Id)).Version!.Etat.ShouldBe(EtatVersion.Verifie);
        (await modeles.PublierAsync(helene, saine.Id, Aujourdhui)).Refus!.ShouldContain("auteur");
        (await modeles.PublierAsync(anne, saine.Id, Aujourdhui)).Refus!.ShouldContain("responsable");
        (await modeles.PublierAsync(anne with { Role = RoleActeur.Responsable }, saine.Id, Aujourdhui)).Version!.PubliePar.ShouldBe(anne.Compte);
        (await modeles.JournalAsync(anne, Acte)).Select(l => l.Evenement).ShouldBe(["publiée", "vérifiée", "déposée", "déposée"]);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Acte_SelonSaDate_PrendLaVersionPublieeOuCelleDOrigine_EtSeRefaitALOctet(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, helene) = await ComptesAsync(banc);
        var modeles = banc.Service<IGererModeles>();
        var version = (await DeposerAsync(banc, anne, "Dossier {{dossier.reference}}, le {{date | longue}}, à {{courAppel.ville}}.")).Version!;
        await modeles.VerifierAsync(anne, version.Id);
        (await modeles.PublierAsync(helene, version.Id, Aujourdhui)).Refus.ShouldBeNull();
        var dossier = await banc.DossierAsync(anne, (await banc.Service<IAnnuaire>().PortefeuillesAsync(anne))[0]);
        var demande = new DemandeActe
        {
            Dossier = dossier.Id,
            Acte = Acte,
            Procedure = await banc.InjonctionAsync(anne, dossier.Id),
            Debiteur = (await banc.FicheAsync(anne, dossier.Id)).Dossier.Debiteurs[0].Id,
            // A text that looks like a day is still a text when the act is made again.
            Reponses = new Dictionary<string, string>(StringComparer.Ordinal) { ["courAppel.ville"] = "2026-09-02" },
        };

        var produits = banc.Service<IProduireActe>();
        var maison = await produits.ExecuterAsync(anne, demande);
        var origine = await produits.ExecuterAsync(anne, demande with { Date = Aujourdhui.AddDays(-1) });
        (await modeles.RetirerAsync(helene, version.Id, "Mention périmée")).Refus.ShouldBeNull();
        var apresRetrait = await produits.ExecuterAsync(anne, demande with { Date = Aujourdhui.AddDays(-2) });

        maison.Refus.ShouldBeNull();
        (await produits.QuestionsAsync(Acte, Aujourdhui.AddDays(-1))).ShouldNotContain(q => q.Nom == "courAppel.ville");
        var actes = banc.Service<IActesProduits>();
        var details = (await actes.ListerAsync(anne, dossier.Id)).ToDictionary(a => a.Piece.Id);
        details[maison.Piece!.Value].Version.ShouldBe("maison-1");
        details[origine.Piece!.Value].Version.ShouldBe("2026-11-22");
        details[apresRetrait.Piece!.Value].Version.ShouldBe("2026-11-22");
        foreach (var piece in details.Keys)
        {
            var refait = (await actes.ReproduireAsync(anne, dossier.Id, piece)).ShouldNotBeNull();
            refait.Refus.ShouldBeNull();
            refait.EstIdentique.ShouldBeTrue();
            refait.Obtenue.ShouldBe(details[piece].Piece.Empreinte);
        }

        (await actes.ReproduireAsync(new Acteur("autre", "Autre", RoleActeur.Juriste, new HashSet<Guid>()), dossier.Id, maison.Piece.Value)).ShouldBeNull();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task ActeRetouche_Rapporte_EstLieASonOrigineEtDitLaDifference(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, _) = await ComptesAsync(banc);
        var dossier = await banc.DossierAsync(anne, (await banc.Service<IAnnuaire>().PortefeuillesAsync(anne))[0]);
        var acte = await banc.Service<IProduireActe>().ExecuterAsync(anne, new DemandeActe
        {
            Dossier = dossier.Id,
            Acte = Acte,
            Procedure = await banc.InjonctionAsync(anne, dossier.Id),
            Debiteur = (await banc.FicheAsync(anne, dossier.Id)).Dossier.Debiteurs[0].Id,
        });
        var actes = banc.Service<IActesProduits>();
        var octets = await OctetsAsync(banc, anne, dossier.Id, acte.Piece!.Value);

        var meme = await actes.ReprendreAsync(anne, dossier.Id, acte.Piece.Value, "requete.docx", new MemoryStream(octets));
        var faux = await actes.ReprendreAsync(anne, dossier.Id, acte.Piece.Value, "requete.docx", new MemoryStream("bonjour"u8.ToArray()));
        var issue = await actes.ReprendreAsync(
            anne, dossier.Id, acte.Piece.Value, "requete.docx", new MemoryStream(Remplacer(octets, "BORDEREAU", "LISTE")));

        meme.EstFaite.ShouldBeFalse();
        faux.Refus.ShouldContain("Word");
        issue.EstFaite.ShouldBeTrue(issue.Refus);
        var retouche = (await actes.ListerAsync(anne, dossier.Id)).Single(a => a.Piece.Id == issue.Fait);
        retouche.Origine.ShouldBe(acte.Piece);
        retouche.Difference!.Replace('\u00A0', ' ').ShouldStartWith("1 paragraphe écrit, 1 paragraphe ôté.");
        retouche.Difference.ShouldContain("+ LISTE");
        retouche.EstReproductible.ShouldBeFalse();
        (await actes.ReproduireAsync(anne, dossier.Id, retouche.Piece.Id))!.Refus.ShouldNotBeNull();
    }

    private static async Task<(Acteur Anne, Acteur Helene)> ComptesAsync(Banc banc)
    {
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var helene = await banc.JuristeAsync("Helene", portefeuille);
        return (await banc.JuristeAsync("Anne", portefeuille), helene with { Role = RoleActeur.Responsable });
    }

    private static Task<IssueModele> DeposerAsync(Banc banc, Acteur acteur, string texte)
    {
        // The shipped file with one paragraph more: what a juriste does in Word.
        var octets = Remplacer(
            banc.Service<IGererModeles>().Origine(Acte)!, "<w:body>", $"<w:body><w:p><w:r><w:t>{texte}</w:t></w:r></w:p>");
        return banc.Service<IGererModeles>().DeposerAsync(acteur, new DepotDeModele(Acte, "requete.docx", "Essai"), new MemoryStream(octets));
    }

    private static byte[] Remplacer(byte[] docx, string avant, string apres)
    {
        using var flux = new MemoryStream();
        flux.Write(docx);
        using (var archive = new ZipArchive(flux, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entree = archive.GetEntry("word/document.xml")!;
            string texte;
            using (var lecteur = new StreamReader(entree.Open()))
            {
                texte = lecteur.ReadToEnd();
            }

            texte.ShouldContain(avant);
            entree.Delete();
            using var ecriture = new StreamWriter(archive.CreateEntry("word/document.xml").Open(), new UTF8Encoding(false));
            ecriture.Write(texte.Replace(avant, apres, StringComparison.Ordinal));
        }

        return flux.ToArray();
    }

    private static async Task<byte[]> OctetsAsync(Banc banc, Acteur acteur, Guid dossier, Guid piece)
    {
        await using var ouverte = (await banc.Service<ILirePiece>().OuvrirAsync(acteur, dossier, piece)).ShouldNotBeNull();
        using var copie = new MemoryStream();
        await ouverte.Contenu.CopyToAsync(copie);
        return copie.ToArray();
    }
}
