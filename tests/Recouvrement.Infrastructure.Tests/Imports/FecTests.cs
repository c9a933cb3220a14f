using System.Text;
using Recouvrement.Application.Imports;
using Recouvrement.Infrastructure.Imports;
using static Recouvrement.Infrastructure.Tests.Imports.FichiersDEssai;

namespace Recouvrement.Infrastructure.Tests.Imports;

public class FecTests
{
    private const string Entete =
        "JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise\n";

    private const string Vente = "VE|Ventes|1|20260105|411000|Clients|C1|GARAGE|F1|20260105|Facture|120,00|0,00||||| \n";
    private const string Produit = "VE|Ventes|1|20260105|706000|Prestations|||F1|20260105|Facture|0,00|120,00||||| \n";

    [Fact]
    public async Task Exemple_FactureAvecAcompte_LaisseLeSolde()
    {
        await using var flux = File.OpenRead(Fixture("900000019FEC20261231.txt"));
        var lecture = (await new LecteurFec().OuvrirAsync(flux)).Valeur;
        var bilan = await AnalyseFec.AnalyserAsync(lecture, "900000019");

        (bilan.Lignes, bilan.Ecritures, bilan.Debit, bilan.Credit).ShouldBe((10, 4, 2600m, 2600m));
        bilan.Anomalies.ShouldBeEmpty();
        var client = bilan.Clients.ShouldHaveSingleItem();
        (client.Numero, client.Nom, client.Solde, client.PlusAncienDebit).ShouldBe(("C001", "GARAGE DU PONT", 1000m, new DateOnly(2026, 1, 5)));
        client.Postes.Select(p => (p.PieceRef, p.Debit, p.Credit)).ShouldBe([("F1", 1200m, 0m), ("R2", 0m, 200m)]);
    }

    [Theory]
    [InlineData("0000000120,00", "0,00", "120")]
    [InlineData("120.00", "", "120")]
    [InlineData("   120,5", "0", "120.5")]
    [InlineData("-120,00", "0,00", "-120")]
    [InlineData("120,00-", "0,00", "-120")]
    [InlineData("0,00", "120,00+", "-120")]
    public async Task Montants_CompletesOuSignes_SontLus(string debit, string credit, string solde) =>
        (await Analyser(Entete + Vente.Replace("120,00|0,00", debit + "|" + credit, StringComparison.Ordinal))).Clients.ShouldHaveSingleItem().Solde
            .ShouldBe(decimal.Parse(solde, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("D", "C")]
    [InlineData("+1", "-1")]
    [InlineData("d", "c")]
    public async Task MontantEtSens_RemplacentDebitEtCredit(string debit, string credit)
    {
        var bilan = await Analyser(Entete.Replace("Debit|Credit", "Montant|Sens", StringComparison.Ordinal)
            + Vente.Replace("120,00|0,00", "120,00|" + debit, StringComparison.Ordinal) + Produit.Replace("0,00|120,00", "120,00|" + credit, StringComparison.Ordinal));
        (bilan.Debit, bilan.Credit, bilan.Anomalies.Count).ShouldBe((120m, 120m, 0));
    }

    [Fact]
    public async Task Sens_Inconnu_EstUneErreurDeLigne()
    {
        var bilan = await Analyser(Entete.Replace("Debit|Credit", "Montant|Sens", StringComparison.Ordinal) + Vente.Replace("120,00|0,00", "120,00|X", StringComparison.Ordinal));
        (bilan.LignesEnErreur, bilan.Lignes).ShouldBe((1, 0));
        bilan.Anomalies.ShouldHaveSingleItem().Colonne.ShouldBe("Sens");
    }

    [Fact]
    public async Task Ecriture_Desequilibree_EstSignaleeAvecSonEcart()
    {
        var bilan = await Analyser(Entete + Vente + Produit.Replace("120,00|", "119,99|", StringComparison.Ordinal));
        var anomalie = bilan.Anomalies.Where(a => a.Ligne == 2).ShouldHaveSingleItem();
        anomalie.Message.ShouldContain("« 1 » du journal « VE »");
        anomalie.Message.ShouldContain("0,01\u00A0€ de trop au débit");
        bilan.Anomalies.ShouldContain(a => a.Ligne == 0 && a.Message.Contains("total des débits", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ecriture_DontLesLignesSontEparses_EstEquilibree() =>
        (await Analyser(Entete + Vente + Vente.Replace("|1|", "|2|", StringComparison.Ordinal) + Produit + Produit.Replace("|1|", "|2|", StringComparison.Ordinal)))
            .Anomalies.ShouldBeEmpty();

    [Fact]
    public async Task Numero_SurDeuxDates_EstSignale() =>
        (await Analyser(Entete + Vente + Produit + Vente.Replace("20260105", "20260106", StringComparison.Ordinal) + Produit.Replace("20260105", "20260106", StringComparison.Ordinal)
            + Vente.Replace("|1|", "|2|", StringComparison.Ordinal) + Produit.Replace("|1|", "|2|", StringComparison.Ordinal)))
            .Anomalies.ShouldHaveSingleItem().Message.ShouldContain("plusieurs dates");

    [Fact]
    public async Task Postes_Identiques_OntDesClesDistinctesEtStables()
    {
        var texte = Entete + Vente + Vente + Produit + Produit;
        var cles = (await Analyser(texte)).Clients.Single().Postes.Select(p => p.Cle).ToList();
        cles.Distinct(StringComparer.Ordinal).Count().ShouldBe(2);
        (await Analyser(texte)).Clients.Single().Postes.Select(p => p.Cle).ShouldBe(cles);
    }

    [Fact]
    public async Task Poste_ReporteANouveau_GardeSaCle()
    {
        var vente = (await Analyser(Entete + Vente + Produit)).Clients.Single().Postes.Single();
        var report = (await Analyser(Entete + Vente.Replace("VE|Ventes|1|20260105|", "AN|A nouveaux|7|20270101|", StringComparison.Ordinal))).Clients.Single().Postes.Single();
        report.Cle.ShouldBe(vente.Cle);
    }

    [Fact]
    public async Task Latin9_EuroEtOe_SontLus()
    {
        var latin9 = CodePagesEncodingProvider.Instance.GetEncoding(28605)!;
        var ouverture = await new LecteurFec().OuvrirAsync(new MemoryStream(latin9.GetBytes(Entete + Vente.Replace("GARAGE", "CŒUR À 1 €", StringComparison.Ordinal))));
        (await Tout(ouverture.Valeur)).ShouldHaveSingleItem().Valeur!.CompAuxLib.ShouldBe("CŒUR À 1 €");
    }

    [Fact]
    public async Task Guillemet_DansUnLibelle_EstUnCaractere() =>
        (await Analyser(Entete + Vente.Replace("Facture", "\"Facture", StringComparison.Ordinal) + Produit)).Clients.Single().Postes.Single().Libelle.ShouldBe("\"Facture");

    [Theory]
    [InlineData("EcritureDate", "20260231", "calendrier")]
    [InlineData("EcritureDate", "", "manque")]
    [InlineData("Debit", "12O,00", "n’est pas un montant")]
    [InlineData("CompteNum", "", "manque")]
    public async Task Champ_Faux_EstUneErreurDeLigne(string colonne, string valeur, string motif)
    {
        var champs = Vente.TrimEnd('\n').Split('|');
        champs[Array.IndexOf(Entete.TrimEnd().Split('|'), colonne)] = valeur;
        var bilan = await Analyser(Entete + string.Join('|', champs) + "\n");
        var anomalie = bilan.Anomalies.ShouldHaveSingleItem();
        (anomalie.Ligne, anomalie.Colonne).ShouldBe((2, colonne));
        anomalie.Message.ShouldContain(motif);
    }

    [Fact]
    public async Task Ligne_Coupee_EstUneErreurDeLigne() =>
        (await Analyser(Entete + Vente + Produit[..30])).Anomalies.ShouldContain(a => a.Ligne == 3 && a.Remede.Contains("coupé", StringComparison.Ordinal));

    [Theory]
    [InlineData("JournalCode|EcritureNum\n", "Il manque les colonnes")]
    [InlineData("creancier;debiteur;montant\n", "Il manque les colonnes")]
    [InlineData("a|b|c\n", "aucun nom de colonne attendu")]
    public async Task Entete_Fausse_EstRefusee(string texte, string motif) =>
        (await new LecteurFec().OuvrirAsync(new MemoryStream(Encoding.UTF8.GetBytes(texte)))).Refus.ShouldContain(motif);

    [Fact]
    public async Task Entete_SansMontants_EstRefusee() =>
        (await new LecteurFec().OuvrirAsync(new MemoryStream(Encoding.UTF8.GetBytes(Entete.Replace("Debit|Credit", "A|B", StringComparison.Ordinal)))))
            .Refus.ShouldContain("« Montant » et « Sens »");

    [Fact]
    public async Task Anomalies_TropNombreuses_SontComptees()
    {
        var bilan = await Analyser(Entete + string.Concat(Enumerable.Repeat("x\n", 1500)));
        (bilan.LignesEnErreur, bilan.Anomalies.Count, bilan.AnomaliesTues).ShouldBe((1500, 1000, 500));
    }

    [Theory]
    [InlineData("123456789FEC20251231.txt", "123456789", "2025-12-31")]
    [InlineData("/tmp/neolegal__111111111FEC20221231.TXT", "111111111", "2022-12-31")]
    [InlineData("123456789FEC20251331.txt", null, null)]
    [InlineData("export.txt", null, null)]
    public void Nom_DuFichier_DitLeSirenEtLaCloture(string nom, string? siren, string? cloture)
    {
        var lu = NomFichierFec.Lire(nom);
        lu?.Siren.ShouldBe(siren);
        lu?.Cloture.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(cloture);
        (lu is null).ShouldBe(siren is null);
    }
}
