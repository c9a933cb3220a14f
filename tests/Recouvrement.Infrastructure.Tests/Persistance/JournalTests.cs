using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Exploitation;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Infrastructure.Persistance;

namespace Recouvrement.Infrastructure.Tests.Persistance;

public sealed class JournalTests
{
    [Theory, SurLesDeuxMoteurs]
    public async Task Journal_FalsifieDansLaTable_SeVoit(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        string[] atteintes =
        [
            "UPDATE journal SET donnees = REPLACE(donnees, '1234.56', '9234.56') WHERE dossier = {0} AND type = 'creance-declaree'",
            "UPDATE journal SET date_effet = '2025-01-01' WHERE dossier = {0} AND numero = 2",
            "UPDATE journal SET auteur = 'quelqu-un' WHERE dossier = {0} AND numero = 3",
            "DELETE FROM journal WHERE dossier = {0} AND numero = 3",
            "DELETE FROM journal WHERE dossier = {0} AND numero = (SELECT MAX(numero) FROM journal WHERE dossier = {0})",
            "DELETE FROM journal WHERE dossier = {0}",
        ];
        var dossiers = new List<DossierOuvert>();
        foreach (var atteinte in atteintes)
        {
            var dossier = await banc.DossierAsync(anne, portefeuille);
            dossiers.Add(dossier);
            await using var donnees = await banc.BaseAsync();
            (await donnees.Database.ExecuteSqlRawAsync(atteinte, dossier.Id)).ShouldBeGreaterThan(0, atteinte);
        }

        var intact = await banc.DossierAsync(anne, portefeuille);
        var bilan = await banc.Service<IVerifierJournaux>().ExecuterAsync(Acteur.Systeme);

        bilan.Ruptures.Select(r => r.Dossier).ShouldBe(dossiers.Select(d => d.Id), ignoreOrder: true);
        bilan.Ruptures.ShouldNotContain(r => r.Dossier == intact.Id);
        bilan.Ruptures.Single(r => r.Dossier == dossiers[1].Id).Numero.ShouldBe(2);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task TablesDeLecture_JeteesPuisRefaites_SontLesMemes(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        for (var i = 0; i < 3; i++)
        {
            var dossier = await banc.DossierAsync(anne, portefeuille, $"Débiteur {(char)('A' + i)}");
            var injonction = await banc.InjonctionAsync(anne, dossier.Id);
            await banc.FaitAsync(anne, dossier.Id, injonction, "ordonnance-rendue", new DateOnly(2026, 9, 2 + i));
        }

        var avant = await LireAsync(banc);
        await using (var donnees = await banc.BaseAsync())
        {
            foreach (var table in (string[])["dossiers", "parties", "creances", "etats_procedure", "echeances", "pieces"])
            {
                await Sql.ExecuterAsync(await OuvrirAsync(donnees), "DELETE FROM " + table, CancellationToken.None);
            }
        }

        (await banc.Service<IReprojeter>().ToutAsync()).ShouldBe(3);

        avant.Count.ShouldBeGreaterThan(20);
        (await LireAsync(banc)).ShouldBe(avant);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Temps_QuiPasse_FaitEchoirSansQuePersonneNEcrive(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var dossier = await banc.DossierAsync(anne, portefeuille);
        var injonction = await banc.InjonctionAsync(anne, dossier.Id);
        await banc.FaitAsync(anne, dossier.Id, injonction, "ordonnance-rendue", new DateOnly(2026, 9, 2));
        var version = (await banc.FicheAsync(anne, dossier.Id)).Version;

        banc.Temps.Aller(2026, 12, 2);
        (await banc.Service<IReprojeter>().AvancerAsync()).ShouldBe(0);
        banc.Temps.Aller(2026, 12, 3);
        (await banc.Service<IReprojeter>().AvancerAsync()).ShouldBe(1);
        (await banc.Service<IReprojeter>().AvancerAsync()).ShouldBe(0);

        // CPC 1411: an order not served in time is non avenue.
        var ligne = (await banc.Service<IConsulterDossiers>().LireAsync(anne, new FiltreDossiers())).Page.Lignes.ShouldHaveSingleItem();
        ligne.Etapes.ShouldContain("non avenue", Case.Insensitive);
        (await banc.FicheAsync(anne, dossier.Id)).Version.ShouldBe(version);
        var journee = await banc.Service<IConsulterJournee>().LireAsync(anne, new FiltreJournee());
        var perdue = journee.EnRetard.Lignes.ShouldHaveSingleItem();
        perdue.Regle.ShouldBe("ip.signification");

        var constat = await banc.Service<ISuivreEcheance>().ConstaterAsync(anne, dossier.Id, version, perdue.Id, "Nouvelle requête décidée.");
        constat.EstFaite.ShouldBeTrue(constat.Refus);
        (await banc.Service<IConsulterJournee>().LireAsync(anne, new FiltreJournee())).EnRetard.Total.ShouldBe(0);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Rectifier_PuisAnnuler_PuisRestaurer_RedonneLEtatDeDepart(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var dossier = await banc.DossierAsync(anne, portefeuille);
        var injonction = await banc.InjonctionAsync(anne, dossier.Id);
        var ordonnance = await banc.FaitAsync(anne, dossier.Id, injonction, "ordonnance-rendue", new DateOnly(2026, 9, 2));
        var rectification = new DemandeRectification
        {
            Dossier = dossier.Id,
            VersionAttendue = ordonnance.Version,
            Fait = ordonnance.Fait!.Value,
            DateEffet = new DateOnly(2026, 9, 9),
            Motif = "Date mal lue sur l’expédition.",
        };

        var apercu = await banc.Service<IRectifierFait>().ApercevoirAsync(anne, rectification);
        var rectifie = await banc.Service<IRectifierFait>().ExecuterAsync(anne, rectification);
        var annule = await banc.Service<IAnnulerFait>().ExecuterAsync(anne, new DemandeAnnulation(dossier.Id, rectifie.Version, rectification.Fait, "Erreur de dossier."));
        var sansOrdonnance = await banc.FicheAsync(anne, dossier.Id);
        var restaure = await banc.Service<IRectifierFait>().ExecuterAsync(
            anne, rectification with { VersionAttendue = annule.Version, DateEffet = new DateOnly(2026, 9, 2), Motif = "C’était le bon dossier." });

        apercu.EstObtenu.ShouldBeTrue(apercu.Refus);
        apercu.Valeur.Machines.ShouldHaveSingleItem().Difference.Echeances.ShouldContain(m => m.Jours == 7);
        rectifie.EstFaite.ShouldBeTrue(rectifie.Refus);
        annule.EstFaite.ShouldBeTrue(annule.Refus);
        sansOrdonnance.Machines[0].Etat.Etape.ShouldBe("amiable");
        restaure.EstFaite.ShouldBeTrue(restaure.Refus);
        (await banc.FicheAsync(anne, dossier.Id)).ProchaineEcheance!.DateATenir.ShouldBe(new DateOnly(2026, 12, 2));
        var lignes = (await banc.Service<IConsulterDossier>().FilAsync(anne, dossier.Id, new FiltreFil(new DemandePage(), Debout: false)))!.Lignes.Lignes;
        lignes.Count(l => l.Fait == rectification.Fait).ShouldBe(4);
        lignes.Count(l => l.Fait == rectification.Fait && l.Sort == SortFait.Debout).ShouldBe(1);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task EcheanceFatale_EstControleeParUneAutrePersonne(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var bruno = await banc.JuristeAsync("Bruno", portefeuille);
        var dossier = await banc.DossierAsync(anne, portefeuille);
        var injonction = await banc.InjonctionAsync(anne, dossier.Id);
        var ordonnance = await banc.FaitAsync(anne, dossier.Id, injonction, "ordonnance-rendue", new DateOnly(2026, 9, 2));
        var echeance = (await banc.Service<IConsulterDossier>().EcheancesAsync(anne, dossier.Id))!.Vives.Single(EstLaSignification);

        var parElle = await banc.Service<ISuivreEcheance>().ControlerAsync(anne, dossier.Id, ordonnance.Version, echeance.Id);
        var parLui = await banc.Service<ISuivreEcheance>().ControlerAsync(bruno, dossier.Id, ordonnance.Version, echeance.Id);

        echeance.AControler.ShouldBeTrue();
        parElle.EstFaite.ShouldBeFalse();
        parLui.EstFaite.ShouldBeTrue(parLui.Refus);
        var controlee = (await banc.Service<IConsulterDossier>().EcheancesAsync(anne, dossier.Id))!.Vives.Single(e => e.Id == echeance.Id);
        controlee.AControler.ShouldBeFalse();
        controlee.ControleePar.ShouldBe("Bruno");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Pourquoi_RediteLeComputEtLeFaitDOuverture(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var dossier = await banc.DossierAsync(anne, portefeuille);
        var injonction = await banc.InjonctionAsync(anne, dossier.Id);
        await banc.FaitAsync(anne, dossier.Id, injonction, "ordonnance-rendue", new DateOnly(2026, 9, 2));
        var registre = await banc.Service<IConsulterRegistre>().LireAsync(anne, new DateOnly(2026, 9, 15), portefeuille.Id, new DemandePage());
        var ligne = registre.Lignes.Single(EstLaSignification);

        var pourquoi = (await banc.Service<IConsulterDossier>().PourquoiAsync(anne, dossier.Id, ligne.Id)).ShouldNotBeNull();

        pourquoi.Fait.ShouldNotBeNull().Type.ShouldBe("ordonnance-rendue");
        pourquoi.Passeport.ShouldNotBeNull().Article.ShouldContain("1411");
        pourquoi.Etapes.ShouldNotBeEmpty();
        pourquoi.Texte.ShouldContain("2 décembre 2026");
        ligne.Version.ShouldBe("2026-09-01");
    }

    private static bool EstLaSignification(LigneEcheance echeance) => string.Equals(echeance.Regle, "ip.signification", StringComparison.Ordinal);

    private static async Task<BaseRecouvrement> OuvrirAsync(BaseRecouvrement donnees)
    {
        await donnees.Database.OpenConnectionAsync();
        return donnees;
    }

    /// <summary>Every read row but the change numbers, which only say when the row was written.</summary>
    private static async Task<List<string>> LireAsync(Banc banc)
    {
        await using var donnees = await banc.BaseAsync();
        var lignes = new List<object>();
        var dossiers = await donnees.Dossiers.AsNoTracking().OrderBy(l => l.Id).ToListAsync();
        dossiers.ForEach(d => d.Changement = 0);
        lignes.AddRange(dossiers);
        lignes.AddRange(await donnees.Parties.AsNoTracking().OrderBy(l => l.Dossier).ThenBy(l => l.Rang).ToListAsync());
        lignes.AddRange(await donnees.Creances.AsNoTracking().OrderBy(l => l.Dossier).ThenBy(l => l.Rang).ToListAsync());
        lignes.AddRange(await donnees.Etats.AsNoTracking().OrderBy(l => l.Dossier).ThenBy(l => l.Rang).ToListAsync());
        lignes.AddRange(await donnees.Echeances.AsNoTracking().OrderBy(l => l.Dossier).ThenBy(l => l.Rang).ToListAsync());
        lignes.AddRange(await donnees.Pieces.AsNoTracking().OrderBy(l => l.Dossier).ThenBy(l => l.Rang).ToListAsync());
        return [.. lignes.Select(l => l.GetType().Name + System.Text.Json.JsonSerializer.Serialize(l, l.GetType()))];
    }
}
