using System.Text;
using Recouvrement.Application.Banque.Partenaires;
using Recouvrement.Application.Comptabilite;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Pieces;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Infrastructure.Banque;
using Recouvrement.Infrastructure.Imports;
using Recouvrement.Infrastructure.Tests.Persistance;

namespace Recouvrement.Infrastructure.Tests.Banque;

/// <summary>The accounts of a dossier, from its facts to the file and back through the reader of accounting files.</summary>
public sealed class ComptabiliteTests
{
    private static readonly DateOnly Debut = new(2026, 1, 1);
    private static readonly DateOnly Fin = new(2026, 12, 31);

    // The entries of the sheet (§ 10), summed by hand.
    [Theory, SurLesDeuxMoteurs]
    public async Task Export_DUnDossierEntier_DonneLaBalanceDuGrandLivre(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, dossier) = await RacontrerAsync(banc);

        var ecritures = await banc.Service<ITenirComptes>().EcrituresAsync(anne, "732829320", Debut, Fin);
        var balance = banc.Service<EcritureFec>().Balance(ecritures).ToDictionary(b => b.Numero, b => b.Solde, StringComparer.Ordinal);

        balance.ShouldBe(new Dictionary<string, decimal>(StringComparer.Ordinal)
        {
            ["411000"] = -1000m, ["416000"] = 0m, ["445710"] = 120m, ["467000"] = 40m, ["491000"] = 0m, ["512000"] = 250m,
            ["622700"] = 10m, ["654000"] = 600m, ["681740"] = 500m, ["758000"] = -20m, ["781740"] = -500m,
        }, ignoreOrder: true);
        foreach (var format in (FormatFec[])[new(), new('|', EncodageFec.Latin9), new('\t', EncodageFec.Ascii)])
        {
            var octets = banc.Service<EcritureFec>().Ecrire(ecritures, format);
            await using var flux = new MemoryStream(octets);
            var bilan = await AnalyseFec.AnalyserAsync((await new LecteurFec().OuvrirAsync(flux)).Valeur, "732829320");
            (bilan.Colonnes, bilan.LignesEnErreur, bilan.Ecritures).ShouldBe((18, 0, ecritures.Count));
            bilan.Debit.ShouldBe(ecritures.SelectMany(e => e.Lignes).Sum(l => l.Debit));
            bilan.Credit.ShouldBe(bilan.Debit);
            bilan.Anomalies.ShouldBeEmpty();
            bilan.Clients.ShouldHaveSingleItem().Solde.ShouldBe(-1000m);
        }

        // What the bank account received is what the dossier says: payments that stand, and what the partner handed over.
        var etat = (await banc.FicheAsync(anne, dossier)).Dossier;
        etat.Paiements.Sum(p => p.Partenaire is { } partenaire ? partenaire.Reverse : p.Montant).ShouldBe(balance["512000"]);
        (await banc.Service<ITenirComptes>().EcrituresAsync(anne, "552032534", Debut, Fin)).ShouldBeEmpty();
        (await banc.Service<ITenirComptes>().EcrituresAsync(await banc.JuristeAsync("Bruno", await banc.PortefeuilleAsync("SUD")), null, Debut, Fin)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Fec_EcritSelonLArticle_ADixHuitColonnesDansLOrdre()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var (anne, _) = await RacontrerAsync(banc);
        var ecritures = await banc.Service<ITenirComptes>().EcrituresAsync(anne, null, Debut, Fin);

        var lignes = Encoding.UTF8.GetString(banc.Service<EcritureFec>().Ecrire(ecritures, new FormatFec('|'))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

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

        var perte = (await banc.Service<ITenirComptes>().PertesAsync(anne, null, Debut, Fin)).ShouldHaveSingleItem();

        (perte.MontantHt, perte.Tva, perte.Preuve, perte.Factures, perte.Duplicata).ShouldBe((600m, 120m, "Certificat d’irrécouvrabilité", "FA-001", true));
        (await banc.Service<ITenirComptes>().PertesAsync(anne, null, Debut, new DateOnly(2026, 6, 30))).ShouldBeEmpty();
    }

    // Due on 5 February: 222 days late on 15 September, above the step of 181 days.
    [Fact]
    public async Task Depreciation_SelonLaPolitique_PorteSurLeHorsTaxesEtDeduitCeQuiEstFait()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord, montant: 1200m);
        await FaitAsync(banc, anne, dossier.Id, "depreciation-constatee", ("montantHt", Valeur.De(100m)), ("motif", Valeur.De("Relances sans réponse.")));

        var proposee = (await banc.Service<ITenirComptes>().DepreciationsAsync(anne, null, new DateOnly(2026, 9, 15), 20m)).ShouldHaveSingleItem();

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

    private static async Task<(Acteur Anne, Guid Dossier)> RacontrerAsync(Banc banc)
    {
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DossierAsync(anne, nord);
        var premier = await FaitAsync(banc, anne, dossier.Id, "paiement-recu", ("montant", Valeur.De(234.56m)));
        await FaitAsync(banc, anne, dossier.Id, "creance-douteuse", ("motif", Valeur.De("Redressement judiciaire.")));
        await FaitAsync(banc, anne, dossier.Id, "depreciation-constatee", ("montantHt", Valeur.De(500m)), ("motif", Valeur.De("Redressement judiciaire.")));
        await using (var csv = new MemoryStream(Encoding.UTF8.GetBytes($"dossier;date encaissement;encaissé;retenu;reversé;date reversement\n{dossier.Reference};01/09/2026;100,00;10,00;50,00;02/09/2026\n")))
        {
            (await banc.Service<IImporterReglements>().ExecuterAsync(anne, csv, new OptionsReglements("r.csv", "SCP Vauquelin", false))).Valeur.Enregistres.ShouldBe(1);
        }

        var piece = await banc.Service<IAjouterPiece>().ExecuterAsync(anne, new DemandePiece(dossier.Id, "certificat.txt"), new MemoryStream("Certificat d’irrécouvrabilité"u8.ToArray()));
        await FaitAsync(
            banc, anne, dossier.Id, "perte-constatee", piece.Fait, ("montantHt", Valeur.De(600m)), ("tva", Valeur.De(120m)), ("preuve", Valeur.De("certificat-irrecouvrabilite")),
            ("duplicata", Valeur.De(true)));
        await FaitAsync(banc, anne, dossier.Id, "paiement-recu", ("montant", Valeur.De(200m)));
        var version = (await banc.FicheAsync(anne, dossier.Id)).Version;
        (await banc.Service<IAnnulerFait>().ExecuterAsync(anne, new DemandeAnnulation(dossier.Id, version, premier.Fait!.Value, "Chèque rejeté."))).EstFaite.ShouldBeTrue();
        return (anne, dossier.Id);
    }

    private static Task<IssueEcriture> FaitAsync(Banc banc, Acteur acteur, Guid dossier, string type, params (string Nom, Valeur Valeur)[] donnees) =>
        FaitAsync(banc, acteur, dossier, type, null, donnees);

    private static async Task<IssueEcriture> FaitAsync(Banc banc, Acteur acteur, Guid dossier, string type, Guid? piece, params (string Nom, Valeur Valeur)[] donnees) =>
        await banc.Service<IEnregistrerFait>().ExecuterAsync(acteur, new DemandeFait
        {
            Dossier = dossier,
            VersionAttendue = (await banc.FicheAsync(acteur, dossier)).Version,
            Type = type,
            DateEffet = new DateOnly(2026, 9, 1),
            Donnees = Donnees.De(donnees),
            Piece = piece,
        });
}
