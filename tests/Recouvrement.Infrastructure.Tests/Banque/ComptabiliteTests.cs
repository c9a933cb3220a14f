using System.Text;
using Recouvrement.Application.Comptabilite;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Imports;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Infrastructure.Banque;
using Recouvrement.Infrastructure.Imports;
using Recouvrement.Infrastructure.Tests.Persistance;
using static Recouvrement.Infrastructure.Tests.Banque.MondeComptable;

namespace Recouvrement.Infrastructure.Tests.Banque;

/// <summary>The accounts of a dossier, from its facts to the file and back through the reader of accounting files.</summary>
public sealed class ComptabiliteTests
{
    // The entries of the sheet (§ 10), summed by hand.
    [Theory, SurLesDeuxMoteurs]
    public async Task Export_DUnDossierEntier_DonneLaBalanceDuGrandLivre(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await RacontrerAsync(banc);

        var comptes = banc.Service<ITenirComptes>();
        var ecritures = await comptes.EcrituresAsync(anne, new("732829320", Debut, Fin)).ToListAsync();
        var bilan = await comptes.BilanAsync(anne, new("732829320", Debut, Fin));
        var balance = bilan.Balance.ToDictionary(b => b.Numero, b => b.Solde, StringComparer.Ordinal);

        balance.ShouldBe(new Dictionary<string, decimal>(StringComparer.Ordinal)
        {
            ["411000"] = -1000m, ["416000"] = 0m, ["445710"] = 120m, ["467000"] = 40m, ["491000"] = 0m, ["512000"] = 250m,
            ["622700"] = 10m, ["654000"] = 600m, ["681740"] = 500m, ["758000"] = -20m, ["781740"] = -500m,
        }, ignoreOrder: true);
        foreach (var format in (FormatFec[])[new(), new('|', EncodageFec.Latin9), new('\t', EncodageFec.Ascii)])
        {
            await using var flux = new MemoryStream();
            (await banc.Service<EcritureFec>().EcrireAsync(ecritures.ToAsyncEnumerable(), flux, format)).Balance.ShouldBe(bilan.Balance);
            flux.Position = 0;
            var relu = await AnalyseFec.AnalyserAsync((await new LecteurFec().OuvrirAsync(flux)).Valeur, "732829320");
            (relu.Colonnes, relu.LignesEnErreur, relu.Ecritures).ShouldBe((18, 0, ecritures.Count));
            relu.Debit.ShouldBe(ecritures.SelectMany(e => e.Lignes).Sum(l => l.Debit));
            relu.Credit.ShouldBe(relu.Debit);
            relu.Anomalies.ShouldBeEmpty();
            relu.Clients.ShouldHaveSingleItem().Solde.ShouldBe(-1000m);
        }

        // What the bank account received is what the dossier says: payments that stand, and what the partner handed over.
        var etat = (await banc.FicheAsync(anne, dossier)).Dossier;
        etat.Paiements.Sum(p => p.Partenaire is { } partenaire ? partenaire.Reverse : p.Montant).ShouldBe(balance["512000"]);
        (await comptes.EcrituresAsync(anne, new("552032534", Debut, Fin)).CountAsync()).ShouldBe(0);
        var bruno = await banc.JuristeAsync("Bruno", await banc.PortefeuilleAsync("SUD"));
        (await comptes.EcrituresAsync(bruno with { Role = RoleActeur.Responsable }, new(null, Debut, Fin)).CountAsync()).ShouldBe(0);
        (await comptes.EcrituresAsync(anne with { Role = RoleActeur.Juriste }, new(null, Debut, Fin)).CountAsync()).ShouldBe(0);
        (await comptes.BilanAsync(anne with { Role = RoleActeur.Juriste }, new(null, Debut, Fin))).Dossiers.ShouldBe(0);
    }

    [Fact]
    public async Task Fec_EcritSelonLArticle_ADixHuitColonnesDansLOrdre()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var (anne, _) = await RacontrerAsync(banc);
        await using var flux = new MemoryStream();
        await banc.Service<EcritureFec>().EcrireAsync(banc.Service<ITenirComptes>().EcrituresAsync(anne, new(null, Debut, Fin)), flux, new FormatFec('|'));

        var lignes = Encoding.UTF8.GetString(flux.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        // LPF art. A47 A-1, in its order.
        lignes[0].ShouldBe("JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise");
        lignes[1].ShouldStartWith("BQ|Banque|1|20260901|512000|Banque|||");
        lignes[1].ShouldContain("|234,56|0,00|");
        lignes.ShouldAllBe(l => l.Split('|').Length == 18);
        EcritureFec.Nommer("732829320", Fin).ShouldBe("732829320FEC20261231.txt");
    }

    [Fact]
    public async Task Perte_SansPiece_EstRefusee()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);

        var issue = await FaitAsync(banc, anne, dossier.Id, "perte-constatee", ("montantHt", Valeur.De(10m)), ("preuve", Valeur.De("liquidation")));

        issue.EstFaite.ShouldBeFalse();
        issue.Refus.ShouldContain("pièce");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Pertes_DeLaPeriode_DonnentLaTvaARecuperer(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, _) = await RacontrerAsync(banc);

        var perte = (await banc.Service<ITenirComptes>().PertesAsync(anne, new(null, Debut, Fin)).ToListAsync()).ShouldHaveSingleItem();

        (perte.MontantHt, perte.Tva, perte.Preuve, perte.Factures, perte.Duplicata).ShouldBe((600m, 120m, "Certificat d’irrécouvrabilité", "FA-001", true));
        (await banc.Service<ITenirComptes>().PertesAsync(anne, new(null, Debut, new DateOnly(2026, 6, 30))).CountAsync()).ShouldBe(0);
    }

    // Due on 5 February: 222 days late on 15 September, above the step of 181 days.
    [Fact]
    public async Task Depreciation_SelonLaPolitique_PorteSurLeHorsTaxesEtDeduitCeQuiEstFait()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = (await banc.JuristeAsync("Anne", nord)) with { Role = RoleActeur.Responsable };
        var dossier = await banc.DossierAsync(anne, nord, montant: 1200m);
        await FaitAsync(banc, anne, dossier.Id, "depreciation-constatee", ("montantHt", Valeur.De(100m)), ("motif", Valeur.De("Relances sans réponse.")));

        var proposee = (await banc.Service<ITenirComptes>().DepreciationsAsync(anne, null, new DateOnly(2026, 9, 15), 20m).ToListAsync()).ShouldHaveSingleItem();

        (proposee.Retard, proposee.Taux, proposee.BaseHt, proposee.DejaDeprecie, proposee.Ajustement).ShouldBe((222, 50m, 1000m, 100m, 400m));
    }

    [Fact]
    public void Plan_DuDepot_PorteSesPasseportsEtSesDoutes()
    {
        var plan = ChargeurPlanComptable.Charger(Depot.Workflows).Valeur.ShouldNotBeNull();

        plan.Comptes.Count.ShouldBe(Enum.GetValues<RoleDeCompte>().Length);
        plan.Comptes[RoleDeCompte.Rentrees].Passeport.Confiance.ShouldBe(Domaine.Droit.Confiance.AVerifier);
        plan.Politique.Confiance.ShouldBe(Domaine.Droit.Confiance.AVerifier);
    }
}
