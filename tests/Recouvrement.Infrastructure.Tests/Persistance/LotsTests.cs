using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Production;
using Recouvrement.Application.Production.Lots;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Infrastructure.Tests.Persistance;

public sealed class LotsTests
{
    private const string Requete = "requete-injonction-de-payer-tc";

    [Theory, SurLesDeuxMoteurs]
    public async Task Lot_EssayePuisProduit_RangeLesActesEtDitLesRefus(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, avec, sans, _) = await DeuxDossiersAsync(banc);
        var lots = banc.Service<ITenirLots>();

        var demande = await lots.DemanderAsync(anne, new DemandeLot { Acte = Requete, Dossiers = [avec, sans], Definitif = false });
        await banc.Service<ExecuterLots>().VaquerAsync();
        var essaye = (await lots.TrouverAsync(anne, demande.Id)).ShouldNotBeNull();
        var avantProduction = await ActesAsync(banc, anne, avec);

        essaye.Etat.ShouldBe(EtatLot.Essaye);
        avantProduction.ShouldBeEmpty();
        (await LignesAsync(lots, essaye)).Select(l => l.Refus is null).ShouldBe([true, false]);

        (await lots.ProduireAsync(anne, demande.Id)).ShouldBeTrue();
        (await lots.ProduireAsync(anne, demande.Id)).ShouldBeFalse();
        await banc.Service<ExecuterLots>().VaquerAsync();
        var produit = (await lots.TrouverAsync(anne, demande.Id)).ShouldNotBeNull();

        produit.Etat.ShouldBe(EtatLot.Produit);
        var lignes = await LignesAsync(lots, produit);
        lignes[0].Piece.ShouldBe((await ActesAsync(banc, anne, avec)).ShouldHaveSingleItem());
        lignes[1].Refus!.ShouldContain("Aucune procédure");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Lot_OuvrierMortApresLActe_RepritAilleursSansLeProduireDeuxFois(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, avec, sans, injonction) = await DeuxDossiersAsync(banc);
        var lots = banc.Service<ITenirLots>();
        var demande = await lots.DemanderAsync(anne, new DemandeLot { Acte = Requete, Dossiers = [avec, sans], Definitif = false });
        await banc.Service<ExecuterLots>().VaquerAsync();
        await lots.ProduireAsync(anne, demande.Id);
        // A worker takes the batch, produces the first act, and dies before it says so.
        var pris = (await banc.Service<IDepotLots>().PrendreAsync(banc.Temps.GetUtcNow(), banc.Temps.GetUtcNow().AddMinutes(2))).ShouldNotBeNull();
        var debiteur = (await banc.FicheAsync(anne, avec)).Dossier.Debiteurs[0].Id;
        (await banc.Service<IProduireActe>().ExecuterAsync(
            anne, new DemandeActe { Dossier = avec, Acte = Requete, Procedure = injonction, Debiteur = debiteur, Lot = pris.Id })).Refus.ShouldBeNull();

        await using var autre = banc.Autre();
        var tantQuIlEstTenu = await autre.Service<ExecuterLots>().VaquerAsync();
        banc.Temps.Maintenant += TimeSpan.FromMinutes(3);
        var repris = await autre.Service<ExecuterLots>().VaquerAsync();

        tantQuIlEstTenu.ShouldBe(0);
        repris.ShouldBe(2);
        (await ActesAsync(banc, anne, avec)).ShouldHaveSingleItem();
        (await LignesAsync(lots, (await lots.TrouverAsync(anne, demande.Id))!))[0].Piece.ShouldNotBeNull();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Lot_DUnAutreCompte_NExistePas(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, avec, _, _) = await DeuxDossiersAsync(banc);
        var paul = await banc.JuristeAsync("Paul", await banc.PortefeuilleAsync("SUD"));
        var lots = banc.Service<ITenirLots>();

        var sien = await lots.DemanderAsync(anne, new DemandeLot { Acte = Requete, Dossiers = [avec] });
        var deViol = await lots.DemanderAsync(paul, new DemandeLot { Acte = Requete, Dossiers = [avec] });
        await banc.Service<ExecuterLots>().VaquerAsync();

        (await lots.TrouverAsync(paul, sien.Id)).ShouldBeNull();
        (await lots.ProduireAsync(paul, sien.Id)).ShouldBeFalse();
        (await lots.ListerAsync(paul)).ShouldHaveSingleItem().Id.ShouldBe(deViol.Id);
        var ligne = (await LignesAsync(lots, (await lots.TrouverAsync(paul, deViol.Id))!)).ShouldHaveSingleItem();
        ligne.Reference.ShouldBeEmpty();
        ligne.Refus!.ShouldContain("aucun de vos portefeuilles");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Lot_VieuxDUnMois_SOublieAvecSesLignes(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, avec, _, _) = await DeuxDossiersAsync(banc);
        var lots = banc.Service<ITenirLots>();
        var vieux = await lots.DemanderAsync(anne, new DemandeLot { Acte = Requete, Dossiers = [avec] });
        await banc.Service<ExecuterLots>().VaquerAsync();

        banc.Temps.Maintenant += TimeSpan.FromDays(31);
        var neuf = await lots.DemanderAsync(anne, new DemandeLot { Acte = Requete, Dossiers = [avec] });

        (await lots.ListerAsync(anne)).ShouldHaveSingleItem().Id.ShouldBe(neuf.Id);
        (await LignesAsync(lots, vieux with { Etat = EtatLot.Essaye })).ShouldBeEmpty();
    }

    private static async Task<(Acteur Anne, Guid Avec, Guid Sans, string Injonction)> DeuxDossiersAsync(Banc banc)
    {
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var avec = await banc.DossierAsync(anne, portefeuille);
        var injonction = await banc.InjonctionAsync(anne, avec.Id);
        return (anne, avec.Id, (await banc.DossierAsync(anne, portefeuille, "Ateliers du Sud")).Id, injonction);
    }

    private static async Task<List<LigneDeLot>> LignesAsync(ITenirLots lots, Lot lot)
    {
        var lignes = new List<LigneDeLot>();
        await foreach (var ligne in lots.LignesAsync(lot))
        {
            lignes.Add(ligne);
        }

        return lignes;
    }

    private static async Task<IReadOnlyList<Guid>> ActesAsync(Banc banc, Acteur acteur, Guid dossier) =>
        [.. (await banc.FicheAsync(acteur, dossier)).Dossier.Pieces.Where(p => p.Acte is not null).Select(p => p.Id)];
}
