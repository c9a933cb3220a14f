using System.Security.Cryptography;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Recouvrement.Application.Comptes;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Echanges;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Production;
using Recouvrement.Domaine.Dossiers;
using static Recouvrement.Infrastructure.Tests.Persistance.MondeDuDecompte;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>A décompte handed over: kept whole, recomputed to the cent, compared with what the dossier says since.</summary>
public sealed class DecomptesProduitsTests
{
    [Theory, SurLesDeuxMoteurs]
    public async Task Decompte_Produit_GardeLActeEtLInstantane_EtSeRecalculeAuCentime(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await PenalitesAsync(banc, anne, dossier);

        var produit = await ProduireAsync(banc, anne, dossier);

        var garde = (await banc.Service<IDecomptesProduits>().ListerAsync(anne, dossier)).ShouldHaveSingleItem();
        (garde.ArreteAu, garde.Total, garde.TotalAujourdhui, garde.Auteur, garde.Word).ShouldBe((new DateOnly(2026, 9, 15), 1326.44m, 1326.44m, "Anne", produit));
        var json = await OctetsAsync(banc, anne, dossier, garde.Id);
        Convert.ToHexStringLower(SHA256.HashData(json)).ShouldBe(garde.Empreinte);
        var instantane = LectureInstantane.Lire(Encoding.UTF8.GetString(json)).Valeur.ShouldNotBeNull();
        instantane.Verifier().ShouldBeEmpty();
        var verification = (await banc.Service<IDecomptesProduits>().VerifierAsync(anne, dossier, garde.Id)).ShouldNotBeNull();
        (verification.Alteration, verification.Recalcul.Count, verification.Depuis.Count).ShouldBe((null, 0, 0));
        var piece = (await banc.FicheAsync(anne, dossier)).Dossier.Pieces.Single(p => p.Id == garde.Id);
        (piece.Nature, piece.TypeMedia, piece.Acte).ShouldBe(("decompte", "application/json", "decompte"));
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Decompte_Word_EstValide_PorteChaqueLigne_EtSeRefaitALOctet(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await PenalitesAsync(banc, anne, dossier);
        await banc.FaitAsync(anne, dossier, null, FaitsDuCompte.AccessoireDu, new DateOnly(2026, 2, 6), donnees: Donnees.De(("nature", Valeur.De("indemnite-forfaitaire"))));
        await PaiementAsync(banc, anne, dossier, new DateOnly(2026, 6, 30), 500m);

        var produit = await ProduireAsync(banc, anne, dossier);

        var octets = await OctetsAsync(banc, anne, dossier, produit);
        using (var document = WordprocessingDocument.Open(new MemoryStream(octets), isEditable: false))
        {
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(e => e.Description).ShouldBeEmpty();
        }

        var texte = Texte(octets);
        texte.ShouldContain("arrêté au 15 septembre 2026");
        // 40 € then 59,59 € then principal: 400,41 €; 834,15 × 12,40 × 77 / 36 500 = 21,82.
        texte.ShouldContain("FA-001\nPénalités de retard\n06/02/2026\n30/06/2026\n145\n1 234,56 €\n12,15 %\n59,59 €");
        texte.ShouldContain("FA-001\nPénalités de retard\n01/07/2026\n15/09/2026\n77\n834,15 €\n12,40 %\n21,82 €");
        texte.ShouldContain("30/06/2026\nvirement\n");
        texte.ShouldContain("400,41 € : principal, FA-001, Luminaires (C. civ. 1343-1)");
        texte.ShouldContain("TOTAL DÛ\n1 355,97 €\n500,00 €\n855,97 €");
        texte.ShouldContain("Intérêts par jour : 0,28 €");
        var garde = (await banc.Service<IDecomptesProduits>().ListerAsync(anne, dossier)).ShouldHaveSingleItem();
        texte.ShouldContain(garde.Empreinte);
        (await banc.Service<IActesProduits>().ReproduireAsync(anne, dossier, produit)).ShouldNotBeNull().EstIdentique.ShouldBeTrue();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Decompte_ApresUnPaiementRetrouve_ResteCeQuIlEst_EtDitLEcart(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await PenalitesAsync(banc, anne, dossier);
        await ProduireAsync(banc, anne, dossier);
        var avant = (await banc.Service<IDecomptesProduits>().ListerAsync(anne, dossier)).ShouldHaveSingleItem();
        var classeur = await ClasseurAsync(banc, anne, dossier, avant.Id);

        await PaiementAsync(banc, anne, dossier, new DateOnly(2026, 6, 30), 500m);

        var apres = (await banc.Service<IDecomptesProduits>().ListerAsync(anne, dossier)).ShouldHaveSingleItem();
        (apres.Total, apres.TotalAujourdhui, apres.ADiverge, apres.Empreinte).ShouldBe((1326.44m, 814.92m, true, avant.Empreinte));
        var verification = (await banc.Service<IDecomptesProduits>().VerifierAsync(anne, dossier, avant.Id)).ShouldNotBeNull();
        verification.Recalcul.ShouldBeEmpty();
        verification.Depuis.ShouldContain(e => e.Lieu == "total" && e.Ecrit.EndsWith("326,44", StringComparison.Ordinal) && e.Recalcule == "814,92");
        verification.EnregistreDepuis.ShouldHaveSingleItem().Libelle.ShouldBe("Paiement reçu");
        (await ClasseurAsync(banc, anne, dossier, avant.Id)).ShouldBe(classeur);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Decompte_ProduitAUneDatePassee_NeCompteRienApresElle(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await PenalitesAsync(banc, anne, dossier);

        var produit = await ProduireAsync(banc, anne, dossier, new DateOnly(2026, 6, 30));

        (await banc.Service<IDecomptesProduits>().ListerAsync(anne, dossier)).ShouldHaveSingleItem().Total.ShouldBe(1294.15m);
        var texte = Texte(await OctetsAsync(banc, anne, dossier, produit));
        texte.ShouldContain("arrêté au 30 juin 2026");
        texte.ShouldContain("Le 15 septembre 2026");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Decompte_DUnAutrePortefeuille_NeSeVoitNiNeSeVerifieNiNeSOuvre(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await OuvrirAsync(banc);
        await ProduireAsync(banc, anne, dossier);
        var id = (await banc.Service<IDecomptesProduits>().ListerAsync(anne, dossier)).ShouldHaveSingleItem().Id;
        var bruno = await banc.JuristeAsync("Bruno", await banc.PortefeuilleAsync("SUD"));

        (await banc.Service<IDecomptesProduits>().ListerAsync(bruno, dossier)).ShouldBeEmpty();
        (await banc.Service<IDecomptesProduits>().OuvrirAsync(bruno, dossier, id)).ShouldBeNull();
        (await banc.Service<IDecomptesProduits>().VerifierAsync(bruno, dossier, id)).ShouldBeNull();
        (await banc.Service<IProduireActe>().ExecuterAsync(bruno, Demande(dossier, id))).Piece.ShouldBeNull();
    }

    private static DemandeActe Demande(Guid dossier, Guid debiteur, DateOnly? au = null) => new()
    {
        Dossier = dossier, Acte = "decompte", Procedure = string.Empty, Debiteur = debiteur, ArreteAu = au, Definitif = true,
    };

    private static async Task<Guid> ProduireAsync(Banc banc, Acteur anne, Guid dossier, DateOnly? au = null)
    {
        var acte = await banc.Service<IProduireActe>().ExecuterAsync(anne, Demande(dossier, await DebiteurAsync(banc, anne, dossier), au));
        acte.Refus.ShouldBeNull();
        acte.Manques.ShouldBeEmpty();
        return acte.Piece!.Value;
    }

    private static async Task<byte[]> ClasseurAsync(Banc banc, Acteur anne, Guid dossier, Guid decompte)
    {
        var instantane = (await banc.Service<IDecomptesProduits>().OuvrirAsync(anne, dossier, decompte)).ShouldNotBeNull();
        using var flux = new MemoryStream();
        banc.Service<IEcrireClasseur>().Ecrire(instantane.Resultat, flux);
        using var document = SpreadsheetDocument.Open(flux, isEditable: false);
        return Encoding.UTF8.GetBytes(document.WorkbookPart!.WorksheetParts.Single().Worksheet.OuterXml);
    }
}
