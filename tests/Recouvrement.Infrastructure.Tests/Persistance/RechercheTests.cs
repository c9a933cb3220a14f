using System.Text;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Recherche;
using Recouvrement.Infrastructure.Exploitation;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>From the deposit of a piece to the hit, on both databases, under the rights of the asker.</summary>
public sealed class RechercheTests
{
    [Theory, SurLesDeuxMoteurs]
    public async Task Piece_Deposee_SeTrouveSansAccentNiElision(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        var piece = await DeposerAsync(banc, anne, dossier.Id, "caution.txt", "Acte de cautionnement : l’huissier a signifié l’engagement à Marseille.");

        var reponse = await ChercherAsync(banc, anne, "huissier marseille");

        var trouve = reponse.Trouvailles.ShouldHaveSingleItem();
        trouve.Piece.ShouldBe(piece);
        trouve.Reference.ShouldBe(dossier.Reference);
        trouve.Extrait.ShouldNotBeNull().Segments.Where(s => s.EstSurligne).Select(s => s.Texte).ShouldBe(["huissier", "Marseille"], ignoreOrder: true);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Dossier_SeTrouveParSaReferenceEtParSonDebiteur(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord, "Ébénisterie Lœuillet");

        (await ChercherAsync(banc, anne, dossier.Reference)).Trouvailles.ShouldHaveSingleItem().Dossier.ShouldBe(dossier.Id);
        (await ChercherAsync(banc, anne, "loeuillet")).Trouvailles.ShouldHaveSingleItem().Dossier.ShouldBe(dossier.Id);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Recherche_HorsPortefeuille_NeRevelleNiHitNiCompteNiFacetteNiMot(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var sud = await banc.PortefeuilleAsync("SUD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var bruno = await banc.JuristeAsync("Bruno", sud);
        var dossier = await banc.DossierAsync(anne, nord);
        await DeposerAsync(banc, anne, dossier.Id, "secret.txt", "hypothéquement singulier");

        var reponse = await ChercherAsync(banc, bruno, "hypothéquement");

        reponse.Trouvailles.ShouldBeEmpty();
        reponse.Total.ShouldBe(0);
        reponse.Facettes.SelectMany(f => f.Valeurs).ShouldBeEmpty();
        reponse.Suggestion.ShouldBeNull();
        (await banc.Service<IRechercher>().CompleterAsync(bruno, "hypoth")).ShouldBeEmpty();
        (await banc.Service<IRechercher>().ExecuterAsync(bruno, new DemandeRecherche("singulier") { Dossier = dossier.Id })).Total.ShouldBe(0);
        (await ChercherAsync(banc, anne, "hypothéquement")).Total.ShouldBe(1);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Piece_Illisible_LeDitEtResteTrouvableParSonNom(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        await DeposerAsync(banc, anne, dossier.Id, "reconnaissance.docx", "PK\u0003\u0004 ce n’est pas un document");

        var trouve = (await ChercherAsync(banc, anne, "reconnaissance")).Trouvailles.ShouldHaveSingleItem();

        trouve.Illisible.ShouldNotBeNullOrWhiteSpace();
        trouve.Extrait?.Segments.ShouldBeEmpty();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Piece_Annulee_QuitteLIndexAussitot(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        var piece = await DeposerAsync(banc, anne, dossier.Id, "bail.txt", "bail commercial de la rue Haute");
        var avenant = await DeposerAsync(banc, anne, dossier.Id, "avenant.txt", "avenant au bail commercial");
        (await ChercherAsync(banc, anne, "bail")).Total.ShouldBe(2);

        var version = (await banc.FicheAsync(anne, dossier.Id)).Version;
        (await banc.Service<IAnnulerFait>().ExecuterAsync(anne, new DemandeAnnulation(dossier.Id, version, piece, "autre dossier"))).EstFaite.ShouldBeTrue();
        var reponse = await ChercherAsync(banc, anne, "bail");

        reponse.Total.ShouldBe(1);
        reponse.Trouvailles.ShouldHaveSingleItem().Piece.ShouldBe(avenant);
        (await banc.Service<SuiviDeLIndex>().ControlerAsync(enProfondeur: false, default)).Ecarts.ShouldBe(0);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Index_DossierEfface_SeReconstruitALIdentique(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        await DeposerAsync(banc, anne, dossier.Id, "bail.txt", "bail commercial de la rue Haute");
        await ChercherAsync(banc, anne, "bail");
        var avant = banc.Service<IIndexDeRecherche>().Etat().Empreinte;

        await banc.Service<IIndexDeRecherche>().ReconstruireAsync(banc.Service<ISourceDeDocuments>(), CancellationToken.None);

        banc.Service<IIndexDeRecherche>().Etat().Empreinte.ShouldBe(avant);
        (await ChercherAsync(banc, anne, "\"rue haute\"")).Total.ShouldBe(1);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Facettes_DuDossier_SontExactesNommeesEtSousLesDroits(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var sud = await banc.PortefeuilleAsync("SUD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var bruno = await banc.JuristeAsync("Bruno", sud);
        var dossier = await banc.DossierAsync(anne, nord);
        await banc.InjonctionAsync(anne, dossier.Id);
        var autre = await banc.DossierAsync(bruno, sud, "Tonnellerie Vauquelin");
        var facture = await DeposerAsync(banc, anne, dossier.Id, "f.txt", "tonneaux de chêne livrés");
        await DeposerAsync(banc, anne, dossier.Id, "g.txt", "tonneaux de chêne commandés");
        await DeposerAsync(banc, bruno, autre.Id, "h.txt", "tonneaux de chêne refusés");
        (await banc.Service<IDecrirePieces>().QualifierAsync(anne, dossier.Id, [new QualificationDePiece(facture, "facture", "Facture des tonneaux", new DateOnly(2025, 3, 1))])).EstFaite.ShouldBeTrue();

        var reponse = await ChercherAsync(banc, anne, "tonneaux");

        reponse.Total.ShouldBe(2);
        IReadOnlyList<ValeurDeFacette> Facette(string attribut) => reponse.Facettes.First(f => string.Equals(f.Attribut, attribut, StringComparison.Ordinal)).Valeurs;
        Facette(NomsDAttribut.Type).Select(v => (v.Valeur, v.Nombre)).ShouldBe([("Facture", 1L), ("Pièce", 1L)], ignoreOrder: true);
        Facette(NomsDAttribut.Annee).Select(v => (v.Valeur, v.Nombre)).ShouldBe([("2026", 1L), ("2025", 1L)], ignoreOrder: true);
        Facette(NomsDAttribut.Juridiction).ShouldHaveSingleItem().Valeur.ShouldBe("tribunal-de-commerce");
        reponse.Libelles[(NomsDAttribut.Juriste, Facette(NomsDAttribut.Juriste).ShouldHaveSingleItem().Valeur)].ShouldBe("Anne");
        reponse.Libelles[(NomsDAttribut.Portefeuille, Facette(NomsDAttribut.Portefeuille).ShouldHaveSingleItem().Valeur)].ShouldBe("Portefeuille NORD");
        reponse.Libelles.Values.ShouldNotContain("Bruno");
        reponse.Libelles[(NomsDAttribut.Procedure, "injonction-de-payer")].ShouldBe("Injonction de payer");
        var filtree = await banc.Service<IRechercher>().ExecuterAsync(anne, new DemandeRecherche("tonneaux")
        {
            Filtres = new Dictionary<string, IReadOnlyCollection<string>> { [NomsDAttribut.Type] = ["Facture"] },
        });
        filtree.Trouvailles.ShouldHaveSingleItem().Piece.ShouldBe(facture);
        var anciens = await banc.Service<IRechercher>().ExecuterAsync(anne, new DemandeRecherche("tonneaux") { Tri = TriDeRecherche.DateCroissante });
        anciens.Trouvailles[0].Piece.ShouldBe(facture);
        (await banc.Service<IRechercher>().CompterAsync(anne)).ShouldBe(3);
        (await banc.Service<IRechercher>().CompterAsync(bruno)).ShouldBe(2);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Suggestions_SautEtSemblables_NeReveLentRienDAutrui(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var sud = await banc.PortefeuilleAsync("SUD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var bruno = await banc.JuristeAsync("Bruno", sud);
        var dossier = await banc.DossierAsync(anne, nord, "Ébénisterie Lœuillet");
        var piece = await DeposerAsync(banc, anne, dossier.Id, "a.txt", "cautionnement hypothécaire consenti sur le moulin de Chanteraine");
        var proche = await DeposerAsync(banc, anne, dossier.Id, "b.txt", "le moulin de Chanteraine, grevé d’un cautionnement hypothécaire");
        await DeposerAsync(banc, anne, dossier.Id, "c.txt", "facture de papier");
        var ailleurs = await banc.DossierAsync(bruno, sud, "Tonnellerie Vauquelin");
        await DeposerAsync(banc, bruno, ailleurs.Id, "d.txt", "moulin de Chanteraine, cautionnement hypothécaire");
        var recherche = banc.Service<IRechercher>();
        await ChercherAsync(banc, anne, "moulin");

        var suggestions = await recherche.SuggererAsync(anne, "ebenist");
        suggestions.Dossiers.ShouldHaveSingleItem().Reference.ShouldBe(dossier.Reference);
        (await recherche.SuggererAsync(anne, "le moulin de chant")).Mots.ShouldContain("le moulin de chanteraine");
        (await recherche.SuggererAsync(bruno, "ebenist")).Dossiers.ShouldBeEmpty();
        (await recherche.SuggererAsync(bruno, "lœuil")).Mots.ShouldBeEmpty();
        (await recherche.ExecuterAsync(anne, new DemandeRecherche(dossier.Reference))).Saut.ShouldBe(dossier.Reference);
        var autre = await recherche.ExecuterAsync(bruno, new DemandeRecherche(dossier.Reference));
        autre.Saut.ShouldBeNull();
        autre.Dossiers.ShouldBeEmpty();
        (await recherche.SemblablesAsync(anne, piece, 5)).Select(d => d.Piece).ShouldBe([proche]);
        (await recherche.SemblablesAsync(bruno, piece, 5)).ShouldBeEmpty();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task RecherchesGardees_SontCellesDuCompteEtBornees(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var bruno = await banc.JuristeAsync("Bruno", nord);
        var gardees = banc.Service<IRecherchesGardees>();
        for (var n = 0; n < 20; n++)
        {
            banc.Temps.Maintenant = banc.Temps.Maintenant.AddMinutes(1);
            await gardees.NoterAsync(anne, FormattableString.Invariant($"?q=mot{n}"), FormattableString.Invariant($"mot{n}"));
        }

        await gardees.NoterAsync(anne, "?q=mot19", "mot19");
        await gardees.GarderAsync(anne, "?q=mot3", "mot3", " Mes saisies ");
        await gardees.GarderAsync(anne, "?q=mot4", "mot4", "Mes saisies");

        var liste = await gardees.ListerAsync(anne);
        liste.Count.ShouldBe(16);
        liste[0].Nom.ShouldBe("Mes saisies");
        liste[0].Demande.ShouldBe("?q=mot4");
        liste[1].Texte.ShouldBe("mot19");
        (await gardees.ListerAsync(bruno)).ShouldBeEmpty();
        await gardees.OublierAsync(bruno, liste[0].Id);
        (await gardees.ListerAsync(anne)).Count.ShouldBe(16);
        await gardees.OublierAsync(anne, liste[0].Id);
        (await gardees.ListerAsync(anne)).Count.ShouldBe(15);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task RecherchesGardees_SeRenommentEtSOublientParLeurSeulCompte(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var bruno = await banc.JuristeAsync("Bruno", nord);
        var gardees = banc.Service<IRecherchesGardees>();
        await gardees.NoterAsync(anne, "?q=passee", "passee");
        (await gardees.GarderAsync(anne, "?q=bail", "bail", "   ")).ShouldNotBeNull().ShouldContain("nom");
        (await gardees.GarderAsync(anne, "?q=bail", "bail", "Baux")).ShouldBeNull();
        (await gardees.GarderAsync(anne, "?q=gage", "gage", "Gages")).ShouldBeNull();
        var baux = (await gardees.ListerAsync(anne)).First(r => string.Equals(r.Nom, "Baux", StringComparison.Ordinal)).Id;

        (await gardees.RenommerAsync(bruno, baux, "À moi")).ShouldNotBeNull();
        (await gardees.RenommerAsync(anne, baux, "Gages")).ShouldNotBeNull().ShouldContain("Gages");
        (await gardees.RenommerAsync(anne, baux, " Baux commerciaux ")).ShouldBeNull();

        (await gardees.ListerAsync(anne)).Select(r => r.Nom).ShouldBe(["Baux commerciaux", "Gages", null]);
        await gardees.OublierHistoriqueAsync(bruno);
        (await gardees.ListerAsync(anne)).Count.ShouldBe(3);
        await gardees.OublierHistoriqueAsync(anne);
        (await gardees.ListerAsync(anne)).Select(r => r.Nom).ShouldBe(["Baux commerciaux", "Gages"]);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Conseils_RienNeRepond_NommentLeMotEtComptentSansLuiSousLesDroits(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var sud = await banc.PortefeuilleAsync("SUD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var bruno = await banc.JuristeAsync("Bruno", sud);
        var dossier = await banc.DossierAsync(anne, nord);
        var ailleurs = await banc.DossierAsync(bruno, sud, "Tonnellerie Vauquelin");
        await DeposerAsync(banc, anne, dossier.Id, "a.txt", "bail commercial du moulin");
        await DeposerAsync(banc, anne, dossier.Id, "b.txt", "bail commercial de la grange");
        await DeposerAsync(banc, bruno, ailleurs.Id, "c.txt", "bail commercial, hypothèque du moulin");

        var reponse = await ChercherAsync(banc, anne, "\"bail commercial\" hypothèque -grange");

        reponse.Total.ShouldBe(0);
        reponse.Conseils.ShouldBe(
        [
            new ConseilDeRecherche(GenreDeConseil.Introuvable, "hypothèque", 0, null),
            new ConseilDeRecherche(GenreDeConseil.Sans, "hypothèque", 1, "\"bail commercial\" -grange"),
        ]);
        (await ChercherAsync(banc, anne, reponse.Conseils[1].Demande!)).Total.ShouldBe(1);
        (await ChercherAsync(banc, bruno, "\"bail commercial\" hypothèque -grange")).Conseils.ShouldBeEmpty();
        var filtree = await banc.Service<IRechercher>().ExecuterAsync(anne, new DemandeRecherche("moulin")
        {
            Dossier = ailleurs.Id,
            Filtres = new Dictionary<string, IReadOnlyCollection<string>> { [NomsDAttribut.Annee] = ["1999"] },
        });
        filtree.Total.ShouldBe(0);
        filtree.Conseils.ShouldNotContain(c => c.Genre == GenreDeConseil.SansFiltres);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Filtre_DUnAutre_NEstPasNomme(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var sud = await banc.PortefeuilleAsync("SUD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var bruno = await banc.JuristeAsync("Bruno", sud);
        await banc.DossierAsync(anne, nord);
        await banc.DossierAsync(bruno, sud);
        var numero = (await ChercherAsync(banc, bruno, "2026 OR dossier")).Facettes.First(f => string.Equals(f.Attribut, NomsDAttribut.Portefeuille, StringComparison.Ordinal)).Valeurs.ShouldHaveSingleItem().Valeur;
        var demande = new DemandeRecherche("introuvable")
        {
            Filtres = new Dictionary<string, IReadOnlyCollection<string>> { [NomsDAttribut.Portefeuille] = [numero] },
        };

        (await banc.Service<IRechercher>().ExecuterAsync(anne, demande)).Libelles.ShouldBeEmpty();
        (await banc.Service<IRechercher>().ExecuterAsync(bruno, demande)).Libelles.Values.ShouldBe(["Portefeuille SUD"]);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Retard_DossierChangeEtTexteEnAttente_SeDisentSousLesDroits(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var sud = await banc.PortefeuilleAsync("SUD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var bruno = await banc.JuristeAsync("Bruno", sud);
        var recherche = banc.Service<IRechercher>();
        var dossier = await banc.DossierAsync(anne, nord);
        (await recherche.RetardAsync(anne)).EstCompare.ShouldBeFalse();
        await ChercherAsync(banc, anne, "bail");
        (await recherche.RetardAsync(anne)).EstNul.ShouldBeTrue();

        await DeposerAsync(banc, anne, dossier.Id, "a.txt", "bail commercial du moulin");

        (await recherche.RetardAsync(anne)).ShouldBe(new RetardDeLIndex(true, 1, 1));
        (await recherche.RetardAsync(bruno)).EstNul.ShouldBeTrue();
        await ChercherAsync(banc, anne, "bail");
        (await recherche.RetardAsync(anne)).EstNul.ShouldBeTrue();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Personnes_NomTape_SeComptentDansLesDossiersVisibles(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var sud = await banc.PortefeuilleAsync("SUD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var bruno = await banc.JuristeAsync("Bruno", sud);
        var premier = await banc.DossierAsync(anne, nord, "Ébénisterie Lœuillet");
        await banc.DossierAsync(anne, nord, "Ébénisterie Lœuillet");
        await banc.DossierAsync(bruno, sud, "Ébénisterie Lœuillet");
        await DeposerAsync(banc, anne, premier.Id, "devis.txt", "devis de la bibliothèque");

        var reponse = await ChercherAsync(banc, anne, "loeuillet");

        var personne = reponse.Personnes.ShouldHaveSingleItem();
        personne.Nom.ShouldContain("Lœuillet");
        personne.Dossiers.ShouldBe(2);
        (await ChercherAsync(banc, anne, personne.Demande)).Total.ShouldBe(2);
        reponse.Trouvailles[0].DebiteursMarques.Where(s => s.EstSurligne).Select(s => s.Texte).ShouldBe(["Lœuillet"]);
        var court = premier.Reference.Replace("-0", "-", StringComparison.Ordinal).Replace("-0", "-", StringComparison.Ordinal).Replace("-0", "-", StringComparison.Ordinal);
        (await ChercherAsync(banc, anne, court)).Saut.ShouldBe(premier.Reference);
        (await ChercherAsync(banc, bruno, court)).Saut.ShouldNotBe(premier.Reference);
        var recherche = banc.Service<IRechercher>();
        (await recherche.SuggererAsync(anne, "bibliot")).Documents.ShouldHaveSingleItem().Reference.ShouldBe(premier.Reference);
        (await recherche.SuggererAsync(bruno, "bibliot")).Documents.ShouldBeEmpty();
        (await recherche.SuggererAsync(anne, "l’ébénist")).Mots.ShouldContain("l’ébénisterie");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Semblables_UnSeulMotEnCommun_NeSuffitPas(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        var bail = await DeposerAsync(banc, anne, dossier.Id, "a.txt", "bail commercial du moulin de Chanteraine, loyer trimestriel indexé, dépôt de garantie");
        var avenant = await DeposerAsync(banc, anne, dossier.Id, "b.txt", "avenant au bail commercial du moulin de Chanteraine : loyer trimestriel, dépôt de garantie");
        await DeposerAsync(banc, anne, dossier.Id, "c.txt", "facture de la réparation du toit, garantie décennale, échafaudage, tuiles, main-d’œuvre, déplacement");
        await ChercherAsync(banc, anne, "bail");

        (await banc.Service<IRechercher>().SemblablesAsync(anne, bail, 5)).Select(d => d.Piece).ShouldBe([avenant]);
    }

    private static async Task<Guid> DeposerAsync(Banc banc, Acteur acteur, Guid dossier, string nom, string texte)
    {
        var ajout = await banc.Service<IAjouterPiece>().ExecuterAsync(
            acteur, new DemandePiece(dossier, nom), new MemoryStream(Encoding.UTF8.GetBytes(texte)));
        ajout.EstFaite.ShouldBeTrue(ajout.Refus);
        return ajout.Fait!.Value;
    }

    private static async Task<ReponseRecherche> ChercherAsync(Banc banc, Acteur acteur, string texte)
    {
        await banc.Service<LectureDesContenus>().VaquerAsync(CancellationToken.None);
        await banc.Service<SuiviDeLIndex>().RattraperAsync(CancellationToken.None);
        return await banc.Service<IRechercher>().ExecuterAsync(acteur, new DemandeRecherche(texte));
    }
}
