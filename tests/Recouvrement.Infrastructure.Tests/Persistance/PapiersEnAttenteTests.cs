using System.Text;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Exploitation;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Recherche;
using Recouvrement.Infrastructure.Exploitation;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>A paper that waits for its dossier is found like any other, by whoever sees it in the inbox, and by nobody else.</summary>
public sealed class PapiersEnAttenteTests
{
    [Theory, SurLesDeuxMoteurs]
    public async Task Papier_EnAttente_SeTrouveParSonTexteSansDossier(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        await PieceAsync(banc, anne, dossier.Id, "bail.txt", "le moulin de Chanteraine est loué");
        var depot = await DeposerAsync(banc, anne, nord, "courrier.txt", "Objet : le moulin de Chanteraine, l’huissier a signifié.");

        var reponse = await ChercherAsync(banc, anne, "huissier moulin");
        var tous = await ChercherAsync(banc, anne, "moulin");
        var seuls = await ChercherAsync(banc, anne, "moulin", new DemandeRecherche("moulin") { Filtres = Type(TypesDeDocument.ARattacher) });
        var parLeMot = await ChercherAsync(banc, anne, "moulin type:rattacher");
        var duDossier = await ChercherAsync(banc, anne, "moulin", new DemandeRecherche("moulin") { Dossier = dossier.Id });

        var trouve = reponse.Trouvailles.ShouldHaveSingleItem();
        trouve.EnAttente.ShouldBe(new PapierEnAttente(depot, "Portefeuille NORD"));
        trouve.Titre.ShouldBe("courrier.txt");
        trouve.Date.ShouldBe(new DateOnly(2026, 9, 15));
        (trouve.Piece, trouve.Dossier, trouve.Reference, trouve.Etapes).ShouldBe((null, Guid.Empty, string.Empty, string.Empty));
        trouve.Extrait.ShouldNotBeNull().Segments.Where(s => s.EstSurligne).Select(s => s.Texte).ShouldBe(["moulin", "huissier"]);
        tous.Total.ShouldBe(2);
        tous.Facettes.First(f => string.Equals(f.Attribut, NomsDAttribut.Type, StringComparison.Ordinal)).Valeurs.Select(v => (v.Valeur, v.Nombre))
            .ShouldBe([("Pièce", 1L), (TypesDeDocument.ARattacher, 1L)], ignoreOrder: true);
        seuls.Trouvailles.ShouldHaveSingleItem().EnAttente!.Depot.ShouldBe(depot);
        parLeMot.Trouvailles.ShouldHaveSingleItem().EnAttente!.Depot.ShouldBe(depot);
        duDossier.Trouvailles.ShouldHaveSingleItem().EnAttente.ShouldBeNull();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Papier_HorsPortefeuille_NeSeRevelePasMemeParUnCompte(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var sud = await banc.PortefeuilleAsync("SUD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var bruno = await banc.JuristeAsync("Bruno", sud);
        var dossier = await banc.DossierAsync(bruno, sud);
        var piece = await PieceAsync(banc, bruno, dossier.Id, "bail.txt", "cautionnement hypothécaire du moulin de Chanteraine");
        var depot = await DeposerAsync(banc, anne, nord, "secret.txt", "hypothéquement singulier : cautionnement hypothécaire du moulin de Chanteraine");
        var recherche = banc.Service<IRechercher>();

        var reponse = await ChercherAsync(banc, bruno, "hypothéquement");
        var faute = await ChercherAsync(banc, bruno, "hypothéquemant");
        var typee = await ChercherAsync(banc, bruno, string.Empty, new DemandeRecherche(string.Empty) { Filtres = Type(TypesDeDocument.ARattacher) });

        foreach (var vide in new[] { reponse, faute, typee })
        {
            vide.Trouvailles.ShouldBeEmpty();
            vide.Total.ShouldBe(0);
            vide.Facettes.SelectMany(f => f.Valeurs).ShouldBeEmpty();
            vide.Suggestion.ShouldBeNull();
        }

        (await recherche.CompleterAsync(bruno, "singul")).ShouldBeEmpty();
        (await recherche.SuggererAsync(bruno, "secre")).Mots.ShouldBeEmpty();
        (await recherche.CompterAsync(bruno)).ShouldBe(2);
        (await recherche.SemblablesAsync(bruno, piece, 5)).ShouldBeEmpty();
        var boite = banc.Service<IARattacher>();
        (await boite.LireAsync(bruno, depot)).ShouldBeNull();
        (await boite.CompterAsync(bruno)).ShouldBe(0);

        (await ChercherAsync(banc, anne, "hypothéquement")).Total.ShouldBe(1);
        (await ChercherAsync(banc, anne, "hypothéquemant")).Suggestion.ShouldBe("hypothéquement");
        (await recherche.CompleterAsync(anne, "singul")).ShouldBe(["singulier"]);
        (await recherche.CompterAsync(anne)).ShouldBe(1);
        (await boite.CompterAsync(anne)).ShouldBe(1);
        var voitTout = await banc.Service<IRechercher>().SemblablesAsync(Acteur.Systeme, piece, 5);
        voitTout.ShouldHaveSingleItem().EnAttente!.Depot.ShouldBe(depot);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Papier_RattacheOuEcarte_QuitteLIndexOuDevientUnePiece(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        var lettre = await DeposerAsync(banc, anne, nord, "lettre.txt", "tonneaux de chêne livrés");
        var publicite = await DeposerAsync(banc, anne, nord, "publicite.txt", "tonneaux de chêne en promotion");
        var boite = banc.Service<IARattacher>();
        (await ChercherAsync(banc, anne, "tonneaux")).Total.ShouldBe(2);

        (await boite.IgnorerAsync(anne, publicite, "publicité")).EstFaite.ShouldBeTrue();
        (await ChercherAsync(banc, anne, "tonneaux")).Trouvailles.ShouldHaveSingleItem().EnAttente!.Depot.ShouldBe(lettre);
        var rattache = await boite.RattacherAsync(anne, lettre, dossier.Reference);
        rattache.EstFaite.ShouldBeTrue(rattache.Refus);
        var trouve = (await ChercherAsync(banc, anne, "tonneaux")).Trouvailles.ShouldHaveSingleItem();

        trouve.EnAttente.ShouldBeNull();
        trouve.Reference.ShouldBe(dossier.Reference);
        trouve.Piece.ShouldBe(rattache.Fait);
        (await banc.Service<IRechercher>().CompterAsync(anne)).ShouldBe(2);
        var devenu = (await boite.LireAsync(anne, lettre)).ShouldNotBeNull();
        (devenu.Etat, devenu.Reference, devenu.Piece).ShouldBe((EtatDepot.Rattache, dossier.Reference, rattache.Fait));
        (await boite.LireAsync(anne, publicite))!.Motif.ShouldBe("publicité");
        (await banc.Service<SuiviDeLIndex>().ControlerAsync(enProfondeur: true, default)).Ecarts.ShouldBe(0);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Papier_Illisible_LeDitPartoutEtSeRessaieSousLesDroits(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var sud = await banc.PortefeuilleAsync("SUD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var bruno = await banc.JuristeAsync("Bruno", sud);
        var chef = anne with { Role = RoleActeur.Responsable };
        var depot = await DeposerAsync(banc, anne, nord, "reconnaissance.docx", "PK\u0003\u0004 ce n’est pas un document");
        var intendance = banc.Service<IIntendanceDeLIndex>();

        var trouve = (await ChercherAsync(banc, anne, "reconnaissance")).Trouvailles.ShouldHaveSingleItem();
        var bilan = (await intendance.EtatAsync(chef, new DemandePage())).ShouldNotBeNull();

        trouve.Illisible.ShouldNotBeNullOrWhiteSpace();
        trouve.EnAttente!.Depot.ShouldBe(depot);
        var attend = (await banc.Service<IARattacher>().ListerAsync(anne, new DemandePage())).Lignes.ShouldHaveSingleItem();
        (attend.Texte, attend.Raison).ShouldBe((EtatTexte.Illisible, trouve.Illisible));
        var illisible = bilan.Illisibles.Lignes.ShouldHaveSingleItem();
        (illisible.Piece, illisible.Dossier, illisible.Lieu, illisible.Raison).ShouldBe((depot, null, "Portefeuille NORD", trouve.Illisible));
        (bilan.ARattacher, bilan.DocumentsEnBase, bilan.Index.Documents).ShouldBe((1, 1L, 1L));
        var chefDuSud = (await intendance.EtatAsync(bruno with { Role = RoleActeur.Responsable }, new DemandePage()))!;
        (chefDuSud.Illisibles.Total, chefDuSud.ARattacher).ShouldBe((0, 0));
        (await intendance.ReessayerAsync(bruno, depot)).ShouldBeFalse();
        (await intendance.ReessayerAsync(anne, depot)).ShouldBeTrue();
        (await banc.Service<IARattacher>().LireAsync(anne, depot))!.Texte.ShouldBe(EtatTexte.EnAttente);
        await SuivreAsync(banc);
        (await banc.Service<IARattacher>().LireAsync(anne, depot))!.Texte.ShouldBe(EtatTexte.Illisible);
        (await intendance.ReessayerToutAsync(chef)).ShouldBe(1);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Index_SansUnPapierOuAvecUnDeTrop_SeRepareEtGardeSonEmpreinte(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        await PieceAsync(banc, anne, dossier.Id, "bail.txt", "le bail commercial");
        await DeposerAsync(banc, anne, nord, "un.txt", "un papier");
        var deux = await DeposerAsync(banc, anne, nord, "deux.txt", "deux papiers");
        await SuivreAsync(banc);
        var (index, source, suivi) = (banc.Service<IIndexDeRecherche>(), banc.Service<ISourceDeDocuments>(), banc.Service<SuiviDeLIndex>());
        var avant = index.Etat().Empreinte;
        var versions = await VersionsAsync(source);

        versions.Count.ShouldBe(4);
        versions.ShouldBe([.. versions.Order()], "les identités croissent, sans quoi la comparaison ne vaut rien");
        versions.Distinct().Count().ShouldBe(4);
        versions.Count(v => v < 2026000002000000L).ShouldBe(2, "le dossier et sa pièce ; les papiers sont hors de tous les dossiers");
        index.Retirer([versions[^1], versions[^2]]);
        index.Etat().Empreinte.ShouldNotBe(avant);
        (await suivi.ControlerAsync(enProfondeur: false, default)).Ecarts.ShouldBe(2);
        index.Etat().Empreinte.ShouldBe(avant);

        await index.ReconstruireAsync(source, default);
        index.Etat().Empreinte.ShouldBe(avant);
        await using (var terminal = banc.Autre())
        {
            var vu = await terminal.Service<IInspecterLIndex>().InspecterAsync();
            (vu.DocumentsEnBase, vu.Ecarts, vu.EstFidele).ShouldBe((4L, 0, true));
        }

        // Set aside while nothing follows: the comparison of the night would find it in excess.
        (await banc.Service<IARattacher>().IgnorerAsync(anne, deux, "doublon")).EstFaite.ShouldBeTrue();
        (await suivi.ControlerAsync(enProfondeur: false, default)).Ecarts.ShouldBe(1);
        index.Etat().Documents.ShouldBe(3);
        (await banc.Service<IRechercher>().ExecuterAsync(anne, new DemandeRecherche("papiers"))).Total.ShouldBe(1);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Depots_EtDossiersEnMemeTemps_AucunNeManqueALIndex(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossiers = new List<Recouvrement.Application.Ecriture.DossierOuvert>();
        for (var n = 0; n < 4; n++)
        {
            dossiers.Add(await banc.DossierAsync(anne, nord));
        }

        await SuivreAsync(banc);
        using var fini = new CancellationTokenSource();
        var suivi = banc.Service<SuiviDeLIndex>();
        var suivre = Task.Run(async () =>
        {
            while (!fini.IsCancellationRequested)
            {
                await suivi.RattraperAsync(default);
            }
        });

        await Task.WhenAll(dossiers.Select((d, n) => Task.Run(async () =>
        {
            for (var i = 0; i < 5; i++)
            {
                var numero = FormattableString.Invariant($"{n}-{i}");
                await DeposerAsync(banc, anne, nord, $"papier {numero}.txt", "papier " + numero);
                await PieceAsync(banc, anne, d.Id, $"piece {numero}.txt", "pièce " + numero);
            }
        })));
        await fini.CancelAsync();
        await suivre;
        await SuivreAsync(banc);

        banc.Service<IIndexDeRecherche>().Etat().Documents.ShouldBe(4 + 20 + 20);
        (await suivi.ControlerAsync(enProfondeur: true, default)).Ecarts.ShouldBe(0);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Texte_PerduDUnPapier_EstRedemandeParLeRepli(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        await PieceAsync(banc, anne, dossier.Id, "bail.txt", "le bail commercial");
        await DeposerAsync(banc, anne, nord, "lettre.txt", "tonneaux de chêne livrés");
        var ecarte = await DeposerAsync(banc, anne, nord, "publicite.txt", "promotion");
        await SuivreAsync(banc);
        await banc.Service<IARattacher>().IgnorerAsync(anne, ecarte, "publicité");
        await using (var donnees = await banc.BaseAsync())
        {
            await donnees.Textes.ExecuteDeleteAsync();
        }

        await banc.Service<IReprojeter>().ToutAsync();

        (await banc.Service<LectureDesContenus>().VaquerAsync(default)).ShouldBe(2);
        (await ChercherAsync(banc, anne, "tonneaux")).Trouvailles.ShouldHaveSingleItem().Extrait.ShouldNotBeNull();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Migration_AvecDesPapiersQuiAttendaient_LesNumerote(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        await banc.DossierAsync(anne, nord);
        await DeposerAsync(banc, anne, nord, "un.txt", "un papier");
        await DeposerAsync(banc, anne, nord, "deux.txt", "deux papiers");
        await using (var donnees = await banc.BaseAsync())
        {
            await donnees.Database.MigrateAsync("20261122100000_PlansDePaiement");
            await donnees.Database.MigrateAsync();
        }

        await DeposerAsync(banc, anne, nord, "trois.txt", "trois papiers");
        (await ChercherAsync(banc, anne, "papier")).Total.ShouldBe(3);
        (await VersionsAsync(banc.Service<ISourceDeDocuments>())).Distinct().Count().ShouldBe(4);
        (await banc.Service<SuiviDeLIndex>().ControlerAsync(enProfondeur: false, default)).Ecarts.ShouldBe(0);
    }

    private static Dictionary<string, IReadOnlyCollection<string>> Type(string type) => new() { [NomsDAttribut.Type] = [type] };

    private static async Task<List<long>> VersionsAsync(ISourceDeDocuments source)
    {
        var ids = new List<long>();
        await foreach (var version in source.VersionsAsync(default))
        {
            ids.Add(version.Id);
        }

        return ids;
    }

    private static async Task<Guid> DeposerAsync(Banc banc, Acteur acteur, Portefeuille portefeuille, string nom, string texte)
    {
        var recus = await banc.Service<IRecevoirFichiers>().ARattacherAsync(acteur, portefeuille.Id, nom, new MemoryStream(Encoding.UTF8.GetBytes(texte)));
        return recus.ShouldHaveSingleItem().Piece.ShouldNotBeNull(recus[0].Refus);
    }

    private static async Task<Guid> PieceAsync(Banc banc, Acteur acteur, Guid dossier, string nom, string texte)
    {
        var ajout = await banc.Service<IAjouterPiece>().ExecuterAsync(acteur, new DemandePiece(dossier, nom), new MemoryStream(Encoding.UTF8.GetBytes(texte)));
        ajout.EstFaite.ShouldBeTrue(ajout.Refus);
        return ajout.Fait!.Value;
    }

    private static async Task<ReponseRecherche> ChercherAsync(Banc banc, Acteur acteur, string texte, DemandeRecherche? demande = null)
    {
        await SuivreAsync(banc);
        return await banc.Service<IRechercher>().ExecuterAsync(acteur, demande ?? new DemandeRecherche(texte));
    }

    private static async Task SuivreAsync(Banc banc)
    {
        await banc.Service<LectureDesContenus>().VaquerAsync(CancellationToken.None);
        await banc.Service<SuiviDeLIndex>().RattraperAsync(CancellationToken.None);
    }
}
