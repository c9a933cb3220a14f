using System.Text;
using Recouvrement.Application.Droits;
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
