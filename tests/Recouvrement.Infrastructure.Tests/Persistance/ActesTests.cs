using System.IO.Compression;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Production;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Infrastructure.Tests.Persistance;

public sealed class ActesTests
{
    [Theory, SurLesDeuxMoteurs]
    public async Task Requete_DossierIncomplet_ProjetAvecMarquesMaisPasDActe(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var dossier = await banc.DossierAsync(anne, portefeuille);
        var demande = await DemandeAsync(banc, anne, dossier.Id);

        var final = await banc.Service<IProduireActe>().ExecuterAsync(anne, demande with { Definitif = true });
        var projet = await banc.Service<IProduireActe>().ExecuterAsync(anne, demande);

        final.Piece.ShouldBeNull();
        final.Refus.ShouldNotBeNull();
        final.Manques.ShouldContain(m => m.Contains("adresse du débiteur", StringComparison.Ordinal));
        projet.Piece.ShouldNotBeNull();
        projet.NomFichier.ShouldBe("2026-000001 - Requête en injonction de payer - Bâtiments du Nord - projet.docx");
        (await TexteAsync(banc, anne, dossier.Id, projet.Piece.Value)).ShouldContain("à compléter");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Requete_DossierComplet_EstUnePieceQuiDitSaSource(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var dossier = await CompletAsync(banc, anne, portefeuille);
        await banc.Service<IAjouterPiece>().ExecuterAsync(
            anne, new DemandePiece(dossier.Id, "FA-001.txt", "Facture FA-001", new DateOnly(2026, 1, 5)), new MemoryStream("Facture"u8.ToArray()));
        var demande = await DemandeAsync(banc, anne, dossier.Id) with
        {
            Definitif = true,
            Reponses = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["fondement"] = "Facture impayée malgré mise en demeure.",
                ["juridiction.nom"] = "tribunal de commerce de Lille",
                ["juridiction.adresse"] = "445 boulevard Gambetta",
                ["juridiction.codePostal"] = "59976",
                ["juridiction.ville"] = "Tourcoing",
                ["lieu"] = "Lille",
            },
        };

        var acte = await banc.Service<IProduireActe>().ExecuterAsync(anne, demande);
        var seconde = await banc.Service<IProduireActe>().ExecuterAsync(
            anne, demande with { Reponses = new Dictionary<string, string>(StringComparer.Ordinal) });

        acte.Refus.ShouldBeNull();
        acte.Manques.ShouldBeEmpty();
        var texte = await TexteAsync(banc, anne, dossier.Id, acte.Piece!.Value);
        texte.ShouldContain("Négoce Lumière");
        texte.ShouldContain("1 234,56");
        texte.ShouldContain("Facture FA-001");
        texte.ShouldContain("tribunal de commerce de Lille", Case.Insensitive);
        var fiche = await banc.FicheAsync(anne, dossier.Id);
        fiche.Dossier.Pieces.Single(p => p.Id == acte.Piece).Acte.ShouldBe("requete-injonction-de-payer-tc");
        // What was told for the first act is told again by the second.
        seconde.Refus.ShouldBeNull();
    }

    [Fact]
    public async Task Requete_PieceConfidentielleAuBordereau_EstRefusee()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var dossier = await banc.DossierAsync(anne, portefeuille);
        var note = (await banc.Service<IAjouterPiece>().ExecuterAsync(
            anne, new DemandePiece(dossier.Id, "note.txt", "Lettre entre avocats", new DateOnly(2026, 1, 5)) { EstConfidentielle = true }, new MemoryStream("note"u8.ToArray()))).Fait!.Value;
        var demande = await DemandeAsync(banc, anne, dossier.Id);

        var refuse = await banc.Service<IProduireActe>().ExecuterAsync(anne, demande with { Pieces = [note] });

        refuse.Piece.ShouldBeNull();
        refuse.Refus.ShouldNotBeNull().ShouldContain("« Lettre entre avocats » est confidentielle");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Mandat_AvantLOrdonnance_EstRefuse(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var dossier = await banc.DossierAsync(anne, portefeuille);
        var demande = await DemandeAsync(banc, anne, dossier.Id) with { Acte = "mandat-de-signification" };

        var avant = await banc.Service<IProduireActe>().ExecuterAsync(anne, demande);
        await banc.FaitAsync(anne, dossier.Id, demande.Procedure, "ordonnance-rendue", new DateOnly(2026, 9, 2),
            donnees: Donnees.De(("montant", Valeur.De(1234.56m)), ("numero", Valeur.De("2026IP00123"))));
        var apres = await banc.Service<IProduireActe>().ExecuterAsync(anne, demande);

        avant.Piece.ShouldBeNull();
        avant.Refus!.ShouldContain("étape");
        apres.Piece.ShouldNotBeNull();
        (await TexteAsync(banc, anne, dossier.Id, apres.Piece.Value)).ShouldContain("2 décembre 2026");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Intervenant_Designe_EstNommeParLActe_MieuxQueParUneReponseAncienne(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var dossier = await banc.DossierAsync(anne, portefeuille);
        var demande = await DemandeAsync(banc, anne, dossier.Id);
        await banc.Service<IProduireActe>().ExecuterAsync(
            anne, demande with { Reponses = new Dictionary<string, string>(StringComparer.Ordinal) { ["juridiction.nom"] = "tribunal de commerce de Douai" } });

        async Task<IssueEcriture> DesignerAsync(string nom, DateOnly le) => await banc.Service<IDesignerIntervenant>().ExecuterAsync(
            anne, dossier.Id, (await banc.FicheAsync(anne, dossier.Id)).Version,
            new Intervenant(RoleIntervenant.Juridiction, nom) { Adresse = "445 boulevard Gambetta", CodePostal = "59976", Ville = "Tourcoing" }, le);
        (await DesignerAsync("tribunal de commerce de Lille Métropole", new DateOnly(2026, 9, 2))).EstFaite.ShouldBeTrue();
        // Recorded after, true before: it does not hide the one that followed.
        (await DesignerAsync("tribunal de commerce d’Arras", new DateOnly(2026, 9, 1))).EstFaite.ShouldBeTrue();
        (await DesignerAsync(" ", new DateOnly(2026, 9, 3))).Erreurs.ShouldHaveSingleItem().Champ.ShouldBe("nom");

        var acte = await banc.Service<IProduireActe>().ExecuterAsync(anne, demande);
        var texte = await TexteAsync(banc, anne, dossier.Id, acte.Piece!.Value);
        texte.ShouldContain("tribunal de commerce de Lille Métropole", Case.Insensitive);
        texte.ShouldContain("59976 Tourcoing");
        texte.ShouldNotContain("Douai");
        (await banc.FicheAsync(anne, dossier.Id)).Dossier.Intervenants.ShouldHaveSingleItem().Ville.ShouldBe("Tourcoing");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Requete_ContreDeuxDebiteurs_LesNommeQuandOnLeDemande(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var dossier = await banc.DossierAsync(anne, portefeuille);
        (await banc.Service<IModifierParties>().AjouterAsync(
            anne, dossier.Id, (await banc.FicheAsync(anne, dossier.Id)).Version,
            new PartieSaisie(RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Morale, "Toitures de l’Escaut")))).EstFaite.ShouldBeTrue();
        var demande = await DemandeAsync(banc, anne, dossier.Id);

        var seul = await banc.Service<IProduireActe>().ExecuterAsync(anne, demande);
        var ensemble = await banc.Service<IProduireActe>().ExecuterAsync(anne, demande with { Codebiteurs = true, Date = new DateOnly(2026, 9, 14) });

        (await TexteAsync(banc, anne, dossier.Id, seul.Piece!.Value)).ShouldNotContain("Toitures");
        (await TexteAsync(banc, anne, dossier.Id, ensemble.Piece!.Value)).ShouldContain("et à Toitures de l’Escaut de payer à");
    }

    private static async Task<DemandeActe> DemandeAsync(Banc banc, Acteur acteur, Guid dossier)
    {
        var injonction = await banc.InjonctionAsync(acteur, dossier);
        return new DemandeActe
        {
            Dossier = dossier,
            Acte = "requete-injonction-de-payer-tc",
            Procedure = injonction,
            Debiteur = (await banc.FicheAsync(acteur, dossier)).Dossier.Debiteurs[0].Id,
        };
    }

    private static async Task<DossierOuvert> CompletAsync(Banc banc, Acteur acteur, Portefeuille portefeuille) =>
        (await banc.Service<IOuvrirDossier>().ExecuterAsync(acteur, new DemandeOuverture
        {
            Portefeuille = portefeuille.Id,
            Creancier = new IdentitePartie(NaturePersonne.Morale, "Négoce Lumière")
            {
                Forme = "SAS",
                Siren = "732829320",
                VilleRcs = "Lille",
                Adresse = "1 rue de la Paix",
                CodePostal = "59000",
                Ville = "Lille",
                Representant = "Jeanne Durand",
                QualiteRepresentant = "présidente",
            },
            Debiteurs =
            [
                new PartieSaisie(RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Morale, "Bâtiments du Nord")
                {
                    Forme = "SARL",
                    Siren = "552100554",
                    VilleRcs = "Lille",
                    Adresse = "2 quai du Wault",
                    CodePostal = "59000",
                    Ville = "Lille",
                }),
            ],
            Creances = [new CreanceSaisie("FA-001", 1234.56m, new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 5)) { Libelle = "Luminaires" }],
        })).Valeur;

    private static async Task<string> TexteAsync(Banc banc, Acteur acteur, Guid dossier, Guid piece)
    {
        await using var ouverte = (await banc.Service<ILirePiece>().OuvrirAsync(acteur, dossier, piece)).ShouldNotBeNull();
        using var archive = new ZipArchive(ouverte.Contenu, ZipArchiveMode.Read);
        using var lecteur = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        var texte = System.Text.RegularExpressions.Regex.Replace(
            await lecteur.ReadToEndAsync(), "<[^>]+>", string.Empty, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
        // Where a line may not be cut is the template's business.
        return texte.Replace('\u00A0', ' ').Replace('\u202F', ' ');
    }
}
