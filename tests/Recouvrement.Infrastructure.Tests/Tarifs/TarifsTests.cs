using System.Globalization;
using Recouvrement.Domaine.Tarifs;
using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Tests.Droit;

namespace Recouvrement.Infrastructure.Tests.Tarifs;

/// <summary>Tariff and scales of the repository, on published examples and on direct computation from the scale.</summary>
public sealed class TarifsTests
{
    private static readonly Lazy<TarifsEnVigueur> Charges = new(() =>
    {
        var chargement = ChargeurTarifs.Charger(Depot.Workflows);
        chargement.Erreurs.ShouldBeEmpty();
        return chargement.Valeur!;
    });

    private static TarifDesActes Actes => Charges.Value.Actes;

    [Theory]
    [InlineData("a444-31", "4000", "81.39")] // DILA, F10404 (5 March 2024)
    [InlineData("a444-32", "4000", "257.45")] // DILA, F10404 (5 March 2024)
    [InlineData("a444-31", "44", "4.30")] // up to 44 €, fixed
    [InlineData("a444-31", "44.01", "4.30")] // 44,01 × 9,77 % = 4,2998
    [InlineData("a444-31", "125", "12.21")] // 125 × 9,77 % = 12,2125
    [InlineData("a444-31", "610", "43.01")] // 12,2125 + 485 × 6,35 % = 43,01
    [InlineData("a444-31", "1525", "74.21")] // + 915 × 3,41 % = 74,2115
    [InlineData("a444-31", "1000000", "550.00")] // capped
    [InlineData("a444-32", "188", "21.50")] // up to 188 €, fixed
    [InlineData("a444-32", "52400", "2149.89")] // 160,679 + 50 875 × 3,91 % = 2149,8915
    [InlineData("a444-32", "1000000", "5540.00")] // capped
    [InlineData("a444-15", "76", "4.29")]
    [InlineData("a444-15", "1000", "35.65")] // 304 × 5,66 % + 608 × 2,83 % + 88 × 1,41 % = 17,2064 + 17,2064 + 1,2408
    [InlineData("a444-15", "200000", "268.13")] // capped
    [InlineData("a444-31", "0", "0")]
    public void Bareme_Degressif_SuitSesTranches(string id, string assiette, string droit) =>
        Actes.Bareme(id)!.Calculer(Nombre(assiette)).ShouldBe(Nombre(droit));

    [Fact]
    public void Bareme_Alimentaire_DoubleLUnEtExclutLAutre()
    {
        Actes.Bareme("a444-31")!.Calculer(125, alimentaire: true).ShouldBe(24.43m); // 125 × 19,54 %
        Actes.Bareme("a444-32")!.Calculer(4000, alimentaire: true).ShouldBe(0);
    }

    // Counted on the total and not instalment by instalment: ten times 100 € cost what 1 000 € cost.
    [Fact]
    public void Acomptes_Cumules_DonnentLeDroitDuTotal()
    {
        var bareme = Actes.Bareme("a444-31")!;

        Enumerable.Range(0, 10).Sum(i => bareme.Acompte(i * 100m, 100m)).ShouldBe(bareme.Calculer(1000m));
        bareme.Calculer(1000m).ShouldBeLessThan(10 * bareme.Calculer(100m));
    }

    [Theory]
    [InlineData("128", "0.5")]
    [InlineData("128.01", "1")]
    [InlineData("1280", "1")]
    [InlineData("1280.01", "2")]
    [InlineData(null, "2")]
    public void Coefficient_SelonLaCreance(string? creance, string attendu) =>
        Actes.Coefficient(creance is null ? null : Nombre(creance)).ShouldBe(Nombre(attendu));

    [Fact]
    public void Note_ConformeAuTarif_NeMontreAucunEcart()
    {
        var note = Note(new DateOnly(2025, 6, 1), new LigneDeNote("commandement-saisie-vente", 40.84m)) with { Tva = 8.17m };

        var lignes = ControleDeNote.Controler(note, Actes).Valeur;

        lignes.Select(l => l.Ecart).ShouldBe([0m, 0m]);
        lignes[0].Doute.ShouldBeNull();
    }

    [Fact]
    public void Note_TropChere_MontreLEcartSansCorriger()
    {
        var lignes = ControleDeNote.Controler(Note(new DateOnly(2025, 6, 1), new LigneDeNote("commandement-saisie-vente", 51.58m)), Actes).Valeur;

        lignes.ShouldHaveSingleItem();
        (lignes[0].Facture, lignes[0].Tarif, lignes[0].Ecart).ShouldBe((51.58m, 40.84m, 10.74m));
    }

    [Fact]
    public void Note_DepuisMars2026_GardeLeDouteVisible()
    {
        var lignes = ControleDeNote.Controler(
            Note(new DateOnly(2026, 3, 1), new LigneDeNote("commandement-saisie-vente", 40.84m, 9.40m), new LigneDeNote("a444-31", 81.39m, Assiette: 4000m)), Actes).Valeur;

        lignes.Count.ShouldBe(3);
        lignes[0].Doute.ShouldNotBeNull().ShouldContain("non retrouvé");
        lignes[1].Ecart.ShouldBe(0);
        lignes[2].Doute.ShouldNotBeNull().ShouldContain("1er mars 2026");
    }

    [Fact]
    public void Note_DroitDejaFacture_NeSeCompteQuUneFois()
    {
        var ligne = ControleDeNote.Controler(Note(new DateOnly(2025, 6, 1), new LigneDeNote("a444-31", 81.39m, Assiette: 4000m, DejaFacture: 74.21m)), Actes).Valeur[0];

        ligne.Tarif.ShouldBe(7.18m);
        ligne.Ecart.ShouldBe(74.21m);
    }

    [Fact]
    public void Note_CeQuiNEstPasConnu_EstDit()
    {
        ControleDeNote.Controler(Note(new DateOnly(2024, 2, 29)), Actes).Refus.ShouldContain("1er mars 2024");
        var lignes = ControleDeNote.Controler(Note(new DateOnly(2025, 6, 1), new LigneDeNote("saisie-atribution", 88.10m, 7.67m), new LigneDeNote("a444-31", 5m)), Actes).Valeur;
        lignes.ShouldAllBe(l => l.Tarif == null && l.Ecart == null);
        lignes[0].Detail.ShouldContain("saisie-attribution");
    }

    [Theory]
    [InlineData("400", 0, "0")] // below the RSA: nothing, whatever the scale says
    [InlineData("700", 0, "48.31")] // scale 18,67 + (700 − 373,33) / 10 = 51,33 ; left 651,69 at least → 48,31
    [InlineData("1500", 0, "234.76")] // 18,67 + 35,42 + 71,17 + 88,13 + (1500 − 1435,83) / 3, rounded once
    [InlineData("1500", 2, "171.42")] // each threshold raised by 2 × 145 €
    [InlineData("3000", 0, "1421.43")] // all that is above 2 150,83 €, and 572,26 € below
    public void Quotite_2026_SuitLeBareme(string net, int personnes, string attendu)
    {
        var part = Charges.Value.Quotites.Calculer(Nombre(net), personnes, new DateOnly(2026, 11, 22), 651.69m).Valeur;

        part.Montant.ShouldBe(Nombre(attendu));
        part.Version.ShouldBe("2026-01-01");
        (part.Montant + part.Laisse).ShouldBe(Nombre(net));
    }

    [Fact]
    public void Quotite_JourDuVersement_ChoisitLeBareme()
    {
        var quotites = Charges.Value.Quotites;

        quotites.Calculer(1500m, 0, new DateOnly(2025, 12, 31), 646.52m).Valeur.Version.ShouldBe("2025-01-01");
        quotites.Calculer(1500m, 0, new DateOnly(2026, 1, 1), 646.52m).Valeur.Version.ShouldBe("2026-01-01");
        quotites.Calculer(1500m, 0, new DateOnly(2027, 1, 1), 651.69m).Refus.ShouldContain("1er janvier 2027");
        quotites.Calculer(-1m, 0, new DateOnly(2026, 1, 1), 651.69m).EstObtenu.ShouldBeFalse();
    }

    [Theory]
    [InlineData("1000", "2026-04-01", true, null, "651.69")]
    [InlineData("1000", "2026-03-31", true, null, "646.52")]
    [InlineData("300", "2026-04-01", true, null, "300")]
    [InlineData("-50", "2026-04-01", true, null, "0")]
    [InlineData("1000", "2026-04-01", false, null, "0")]
    [InlineData("1000", "2026-05-01", true, "2026-04-01", "0")] // one month, not more
    [InlineData("1000", "2026-05-02", true, "2026-04-01", "651.69")]
    public void Sbi_UneFoisParMoisAuPlusLeSolde(string solde, string saisie, bool physique, string? precedente, string attendu) =>
        SoldeBancaireInsaisissable.Calculer(DroitDuDepot.Droit, Nombre(solde), Jour(saisie), physique, precedente is null ? null : Jour(precedente))
            .Valeur.Valeur.ShouldBe(Nombre(attendu));

    private static NoteDeFrais Note(DateOnly date, params LigneDeNote[] lignes) => new() { Date = date, Creance = 4000m, Lignes = lignes };

    private static decimal Nombre(string texte) => decimal.Parse(texte, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static DateOnly Jour(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
