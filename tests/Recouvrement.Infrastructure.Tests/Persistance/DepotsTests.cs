using System.IO.Compression;
using System.Text;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Pieces;
using Recouvrement.Infrastructure.Exploitation;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>Files that come in numbers, in archives, or without a dossier; what is said of them; what can no longer change.</summary>
public sealed class DepotsTests
{
    private static readonly DateOnly Jour = new(2026, 3, 12);

    [Theory, SurLesDeuxMoteurs]
    public async Task Fichier_Depose_PropositionConfirmeePuisPieceFigeeParSaRemise(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        var recu = (await RecevoirAsync(banc, anne, dossier.Id, "scan 2026-03-12.txt", "Lille\nMISE EN DEMEURE\nNous vous mettons en demeure de payer la facture FA-001.")).ShouldHaveSingleItem();
        await banc.Service<LectureDesContenus>().VaquerAsync(default);
        var decrire = banc.Service<IDecrirePieces>();

        var proposition = (await decrire.ProposerAsync(anne, dossier.Id))[recu.Piece!.Value];
        proposition.Nature!.Code.ShouldBe("mise-en-demeure");
        proposition.Date.ShouldBe(Jour);
        var fiche = await banc.FicheAsync(anne, dossier.Id);
        var debiteur = fiche.Dossier.Debiteurs[0].Id;
        var qualification = new QualificationDePiece(recu.Piece.Value, "mise-en-demeure", "Mise en demeure du 12 mars", Jour) { Parties = [debiteur] };
        (await decrire.QualifierAsync(anne, dossier.Id, [qualification])).EstFaite.ShouldBeTrue();
        (await decrire.ProposerAsync(anne, dossier.Id)).ShouldBeEmpty();
        var piece = (await banc.FicheAsync(anne, dossier.Id)).Dossier.Pieces.ShouldHaveSingleItem();
        piece.Nature.ShouldBe("mise-en-demeure");
        piece.Intitule.ShouldBe("Mise en demeure du 12 mars");
        piece.Date.ShouldBe(Jour);
        piece.Parties.ShouldBe([debiteur]);
        piece.AConfirmer.ShouldBeFalse();

        (await decrire.RemettreAsync(anne, dossier.Id, piece.Id, "SCP Martin", new DateOnly(2026, 9, 10))).EstFaite.ShouldBeTrue();
        (await decrire.QualifierAsync(anne, dossier.Id, [qualification with { Intitule = "Autre" }])).Refus.ShouldContain("remise à SCP Martin le 10/09/2026");
        var version = (await banc.FicheAsync(anne, dossier.Id)).Version;
        var annulation = await banc.Service<IAnnulerFait>().ExecuterAsync(anne, new DemandeAnnulation(dossier.Id, version, piece.Id, "erreur"));
        annulation.EstFaite.ShouldBeFalse();
        annulation.Refus.ShouldContain("ne peut plus changer");
    }

    [Fact]
    public async Task Piece_ConfidentielleOuVersionDejaRemplacee_EstRefusee()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        var ids = new List<Guid>();
        foreach (var n in new[] { "un", "deux", "trois" })
        {
            ids.Add((await RecevoirAsync(banc, anne, dossier.Id, n + ".txt", n))[0].Piece!.Value);
        }

        var decrire = banc.Service<IDecrirePieces>();
        QualificationDePiece Contrat(int n) => new(ids[n], "contrat", "Contrat " + ids[n].ToString("N"), Jour);
        (await decrire.QualifierAsync(anne, dossier.Id, [Contrat(0) with { EstConfidentielle = true }, Contrat(1) with { Remplace = ids[0] }])).EstFaite.ShouldBeTrue();

        (await decrire.RemettreAsync(anne, dossier.Id, ids[0], "SCP Martin", Jour)).Refus.ShouldContain("confidentielle");
        (await decrire.QualifierAsync(anne, dossier.Id, [Contrat(2) with { Remplace = ids[0] }])).Refus.ShouldContain("déjà remplacée");
        (await decrire.QualifierAsync(anne, dossier.Id, [Contrat(0) with { Remplace = ids[1] }])).Refus.ShouldContain("ne peut pas remplacer");
        (await decrire.QualifierAsync(anne, dossier.Id, [Contrat(2) with { Nature = "tapis" }])).Erreurs.ShouldHaveSingleItem();
        (await decrire.QualifierAsync(anne, dossier.Id, [Contrat(2) with { Date = new DateOnly(2027, 1, 1) }])).Refus.ShouldContain("futur");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Archive_Saine_DonneUnePieceParFichier(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);

        var recus = await RecevoirAsync(banc, anne, dossier.Id, "preuves.zip", Zip(("factures/a.txt", "facture"), ("b.txt", "contrat"), ("virus.exe", "MZ"), ("__MACOSX/._b.txt", "x")));

        recus.Count(r => r.Piece is not null).ShouldBe(2);
        recus.Single(r => r.Refus is not null).Refus!.ShouldContain("virus.exe");
        (await banc.FicheAsync(anne, dossier.Id)).Dossier.Pieces.ShouldAllBe(p => p.Origine == OriginePiece.Archive && p.AConfirmer);
    }

    [Fact]
    public async Task Archive_Piegee_EstRefuseeEntiereEtDite()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        var bombe = Zip(("a.txt", new string('a', 20_000_000)));
        var menteuse = Mentir(Zip(("a.txt", new string('a', 3_000_000))), 100);
        var chiffree = Zip(("a.txt", "abc"));
        chiffree[6] |= 1;
        chiffree[Central(chiffree) + 8] |= 1;

        async Task<string> RefusAsync(byte[] archive)
        {
            var recus = await RecevoirAsync(banc, anne, dossier.Id, "preuves.zip", archive);
            recus.ShouldAllBe(r => r.Piece == null);
            return recus[^1].Refus.ShouldNotBeNull();
        }

        (await RefusAsync(bombe)).ShouldContain("démesurément");
        (await RefusAsync(menteuse)).ShouldContain("mentent");
        (await RefusAsync(Zip(("bon.txt", "bon"), ("../../etc/passwd.txt", "x")))).ShouldContain("sortir de l’archive");
        (await RefusAsync(Zip(("C:\\a.txt", "x")))).ShouldContain("sortir de l’archive");
        (await RefusAsync(Zip(("dedans.zip", "x")))).ShouldContain("archive dans l’archive");
        (await RefusAsync(chiffree)).ShouldContain("mot de passe");
        (await RefusAsync(Zip())).ShouldContain("vide");
        (await RefusAsync("PK pas une archive"u8.ToArray())).ShouldContain("abîmée");
        (await RefusAsync(Zip([.. Enumerable.Range(0, 501).Select(n => (n.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".txt", "x"))]))).ShouldContain("500");
        (await banc.FicheAsync(anne, dossier.Id)).Dossier.Pieces.ShouldBeEmpty();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task SansDossier_PropositionsPuisRattachement_SousLesDroits(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var sud = await banc.PortefeuilleAsync("SUD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var bruno = await banc.JuristeAsync("Bruno", sud);
        var dossier = await banc.DossierAsync(anne, nord, "Ébénisterie Lœuillet");
        var autre = await banc.DossierAsync(bruno, sud, "Tonnellerie Vauquelin");
        var recevoir = banc.Service<IRecevoirFichiers>();
        async Task<Guid> DeposerAsync(string nom, string texte) =>
            (await recevoir.ARattacherAsync(anne, nord.Id, nom, new MemoryStream(Encoding.UTF8.GetBytes(texte)))).ShouldHaveSingleItem().Piece.ShouldNotBeNull();
        await DeposerAsync("lettre.txt", "La société EBENISTERIE LŒUILLET et la Tonnellerie Vauquelin.");
        var reference = await DeposerAsync("courrier.txt", $"Votre dossier {dossier.Reference}");
        await DeposerAsync("facture.txt", "Relance de FA-001");
        await banc.Service<LectureDesContenus>().VaquerAsync(default);
        var boite = banc.Service<IARattacher>();

        var attendent = (await boite.ListerAsync(anne, new DemandePage())).Lignes;
        attendent.Count.ShouldBe(3);
        DepotARattacher Depot(string nom) => attendent.Single(d => string.Equals(d.NomFichier, nom, StringComparison.Ordinal));
        Depot("lettre.txt").Dossiers.ShouldHaveSingleItem().Reference.ShouldBe(dossier.Reference);
        Depot("courrier.txt").Dossiers[0].Raison.ShouldContain("référence");
        Depot("facture.txt").Dossiers.ShouldHaveSingleItem().Raison.ShouldBe("cite la créance FA-001");
        (await boite.ListerAsync(bruno, new DemandePage())).Total.ShouldBe(0);
        (await boite.OuvrirAsync(bruno, reference)).ShouldBeNull();
        (await boite.RattacherAsync(bruno, reference, autre.Reference)).EstFaite.ShouldBeFalse();
        (await boite.RattacherAsync(anne, reference, autre.Reference)).Refus.ShouldContain("Aucun de vos dossiers");
        (await recevoir.ARattacherAsync(anne, sud.Id, "a.txt", new MemoryStream([1])))[0].Refus.ShouldNotBeNull();

        (await boite.RattacherAsync(anne, reference, dossier.Reference)).EstFaite.ShouldBeTrue();
        (await boite.IgnorerAsync(anne, Depot("lettre.txt").Id, " ")).Refus.ShouldContain("pourquoi");
        (await boite.IgnorerAsync(anne, Depot("lettre.txt").Id, "publicité")).EstFaite.ShouldBeTrue();
        (await boite.CompterAsync(anne)).ShouldBe(1);
        (await boite.RattacherAsync(anne, reference, dossier.Reference)).EstFaite.ShouldBeFalse();
        (await banc.FicheAsync(anne, dossier.Id)).Dossier.Pieces.ShouldHaveSingleItem().NomFichier.ShouldBe("courrier.txt");
    }

    [Theory]
    [InlineData("Facture_2026-03-12.pdf", null, "facture", "2026-03-12")]
    [InlineData("20260312 contrat.pdf", "Facture du 3 janvier 2026", "contrat", "2026-03-12")]
    [InlineData("scan0001.pdf", "TRIBUNAL DE COMMERCE\nORDONNANCE\nrendue le 2 septembre 2026 sur requête du 1er juin 2026, facture impayée", "ordonnance", "2026-09-02")]
    [InlineData("scan.pdf", "Paris, le 1er février 2026\nObjet : mise en demeure\nfacture du 05/01/2026", "mise-en-demeure", "2026-02-01")]
    [InlineData("12-03-2026.msg", "bonjour", "courriel", "2026-03-12")]
    [InlineData("relance.eml", "Objet : Facture du 12 janvier 2026\nDate : Tue, 03 Mar 2026 23:30:00 +0100\nVoici la facture.", "courriel", "2026-03-03")]
    [InlineData("facture signée.eml", "Objet : envoi\nDate : 3 Mar 2026 10:00 +0100", "facture", "2026-03-03")]
    [InlineData("image.png", "31/02/2026 puis 03.02.2026", null, "2026-02-03")]
    [InlineData("futur 2030-01-01.pdf", "rien", null, null)]
    [InlineData("manufacture.pdf", "manufacture de tapis", null, null)]
    public void Propositions_NomEtTexte_TypeEtDate(string nom, string? texte, string? nature, string? date)
    {
        var p = LecteurDePropositions.Lire(nom, texte, new DateOnly(2026, 11, 22));

        p.Nature?.Code.ShouldBe(nature);
        p.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(date);
        (p.Raison.Length > 0).ShouldBe(nature is not null || date is not null);
    }

    [Fact]
    public void Propositions_Courriel_IntituleDeSonObjet()
    {
        LecteurDePropositions.Lire("a.eml", "Objet : Votre relance\nDe : a@exemple.invalid", new DateOnly(2026, 11, 22)).Intitule.ShouldBe("Votre relance");
        LecteurDePropositions.Lire("lettre.txt", "Objet : mise en demeure", new DateOnly(2026, 11, 22)).Intitule.ShouldBeNull();
    }

    private static Task<IReadOnlyList<FichierRecu>> RecevoirAsync(Banc banc, Acteur acteur, Guid dossier, string nom, string texte) =>
        RecevoirAsync(banc, acteur, dossier, nom, Encoding.UTF8.GetBytes(texte));

    private static Task<IReadOnlyList<FichierRecu>> RecevoirAsync(Banc banc, Acteur acteur, Guid dossier, string nom, byte[] octets) =>
        banc.Service<IRecevoirFichiers>().DansUnDossierAsync(acteur, dossier, nom, new MemoryStream(octets));

    private static byte[] Zip(params (string Nom, string Texte)[] fichiers)
    {
        using var sortie = new MemoryStream();
        using (var zip = new ZipArchive(sortie, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nom, texte) in fichiers)
            {
                using var flux = zip.CreateEntry(nom).Open();
                flux.Write(Encoding.UTF8.GetBytes(texte));
            }
        }

        return sortie.ToArray();
    }

    private static int Central(byte[] zip) => zip.AsSpan().IndexOf("PK\u0001\u0002"u8);

    // The length announced in the central directory, which readers believe.
    private static byte[] Mentir(byte[] zip, int longueur)
    {
        BitConverter.TryWriteBytes(zip.AsSpan(Central(zip) + 24), longueur);
        return zip;
    }
}
