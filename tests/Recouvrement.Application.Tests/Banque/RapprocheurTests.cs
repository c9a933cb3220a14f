using Recouvrement.Application.Banque;
using Recouvrement.Application.Banque.Rapprochement;
using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Application.Tests.Banque;

public sealed class RapprocheurTests
{
    private static readonly ReglesRapprochement Regles = new()
    {
        Enonce = "Essai", Automatique = true, Plafond = 5000m, Minimum = 40, Nombre = 3, ReferenceDossier = 60, ReferenceCreance = 45,
        Mandat = 50, Iban = 30, MontantReste = 25, MontantCreance = 20, Nom = 25, NomProche = 10,
    };

    private static readonly DossierAPayer Batiments = new(Guid.NewGuid(), "2026-000001", 123456, ["SARL Bâtiments du Nord"], [("FA-001", 100000), ("FA-002", 23456)]);
    private static readonly DossierAPayer Garage = new(Guid.NewGuid(), "2026-000002", 50000, ["Garage Lemoine"], [("FA-001", 50000)]);
    private static readonly DossierAPayer Durand = new(Guid.NewGuid(), "2026-000003", 123456, ["Jeanne Durand"], [("2026/778", 123456)]);

    [Theory]
    [InlineData("REGLEMENT DOSSIER 2026-000001")]
    [InlineData("dossier 2026 000001 merci")]
    [InlineData("REF:2026-000001/SOLDE")]
    public void Libelle_AvecLaReferenceDuDossier_LeProposeEnPremier(string libelle)
    {
        var propositions = Proposer(new() { Montant = 10m, Libelle = libelle });

        propositions[0].Dossier.ShouldBe(Batiments.Id);
        propositions[0].Score.ShouldBe(60);
        propositions[0].Raison.ShouldBe("Référence du dossier dans le libellé");
        propositions[0].Automatique.ShouldBeFalse();
    }

    [Fact]
    public void Facture_DeDeuxDossiers_EstDepartageeParLeMontant()
    {
        var propositions = Proposer(new() { Montant = 500m, Libelle = "FACTURE FA 001" });

        propositions.Select(p => p.Dossier).ShouldBe([Garage.Id, Batiments.Id]);
        propositions[0].Raison.ShouldBe("Référence d’une créance dans le libellé, montant égal au reste dû");
        propositions[1].Score.ShouldBe(45);
    }

    [Fact]
    public void MemeMontantPourDeux_EstDepartageParLeNom()
    {
        var propositions = Proposer(new() { Montant = 1234.56m, Nom = "DURAND JEANNE" });

        propositions.ShouldHaveSingleItem().Dossier.ShouldBe(Durand.Id);
        propositions[0].Raison.ShouldBe("Montant égal au reste dû, nom d’un débiteur");
    }

    [Fact]
    public void MontantSeul_NeProposeRien() => Proposer(new() { Montant = 1234.56m, Nom = "INCONNU" }).ShouldBeEmpty();

    [Fact]
    public void NomMalEcrit_AvecLaReference_EstDit()
    {
        var propositions = Proposer(new() { Montant = 500m, Nom = "GARAGES LEMOINNE", Libelle = "2026-000002" });

        propositions[0].Raison.ShouldBe("Référence du dossier dans le libellé, montant égal au reste dû, nom proche de celui d’un débiteur");
    }

    [Fact]
    public void Compte_QuiADejaPaye_EstReconnu()
    {
        var propositions = Proposer(new() { Montant = 500m, Iban = "FR1420041010050500013M02606" });

        propositions.ShouldHaveSingleItem().Raison.ShouldBe("Compte qui a déjà payé ce dossier, montant égal au reste dû");
    }

    [Theory]
    [InlineData("2026-000001", "1234.56", true)]
    [InlineData("2026-000001", "1234.57", false)] // above what is due
    [InlineData("FA-001", "500", false)] // two dossiers have that invoice
    [InlineData("FA-002", "234.56", true)]
    [InlineData("DOSSIER 2026-000001", "10", false)] // not exactly the reference
    public void BoutEnBout_Exacte_EstAutomatiqueSelonLaRegle(string reference, string montant, bool automatique)
    {
        var propositions = Proposer(new() { Montant = decimal.Parse(montant, System.Globalization.CultureInfo.InvariantCulture), BoutEnBout = reference });

        propositions.Any(p => p.Automatique).ShouldBe(automatique);
    }

    [Fact]
    public void BoutEnBout_AuDessusDuPlafond_AttendQuelquUn()
    {
        var riche = new DossierAPayer(Guid.NewGuid(), "2026-000009", 9_000_000, ["Riche"], []);

        Proposer(new() { Montant = 5000.01m, BoutEnBout = "2026-000009" }, riche)[0].Automatique.ShouldBeFalse();
        Proposer(new() { Montant = 5000m, BoutEnBout = "2026-000009" }, riche)[0].Automatique.ShouldBeTrue();
    }

    [Fact]
    public void MontantEnDevise_NeProposeRien() => Proposer(new() { Montant = 500m, Devise = "CHF", Libelle = "2026-000002" }).ShouldBeEmpty();

    [Fact]
    public void DebitOuMontantSousLeCentime_NeProposeRien()
    {
        Proposer(new() { Montant = 500m, Sens = SensBancaire.Debit, Libelle = "2026-000002" }).ShouldBeEmpty();
        Proposer(new() { Montant = 500.001m, Libelle = "2026-000002" }).ShouldBeEmpty();
    }

    private static IReadOnlyList<Proposition> Proposer(Essai essai, params DossierAPayer[] autres)
    {
        var index = new IndexDesDossiers();
        foreach (var dossier in (DossierAPayer[])[Batiments, Garage, Durand, .. autres])
        {
            index.Ajouter(dossier);
        }

        index.AjouterIban("FR1420041010050500013M02606", Garage.Id);
        return new Rapprocheur(index, Regles).Proposer(new MouvementBancaire
        {
            Id = Guid.NewGuid(), CleEcriture = "c", RangDetail = 0, Detaille = true, Ligne = 1, Compte = "FR76", Sens = essai.Sens, Montant = essai.Montant,
            Devise = essai.Devise, DateComptable = new DateOnly(2026, 9, 15), Libelle = essai.Libelle, Nom = essai.Nom, BoutEnBout = essai.BoutEnBout, Iban = essai.Iban,
        });
    }

    private sealed record Essai
    {
        public decimal Montant { get; init; }

        public string Devise { get; init; } = "EUR";

        public SensBancaire Sens { get; init; } = SensBancaire.Credit;

        public string Libelle { get; init; } = string.Empty;

        public string? Nom { get; init; }

        public string? BoutEnBout { get; init; }

        public string? Iban { get; init; }
    }
}
