using System.Text.Json;
using System.Text.Json.Nodes;

namespace Recouvrement.Web.Tests.Commandes;

/// <summary>The verb <c>decompte</c> as a terminal runs it: its refusals, its snapshot, its check.</summary>
public sealed class CommandeDecompteTests : IDisposable
{
    private const string Facture = """
        { "arreteAu": "2026-07-20", "creancier": "autres", "consommateur": false,
          "creances": [ { "id": "F1", "nature": "facture", "montant": 1200.00, "echeance": "2026-06-10",
            "interets": [ { "nature": "legal", "depart": { "cause": "mise-en-demeure", "date": "2026-06-10" } } ] } ] }
        """;

    private readonly string fichier = Path.GetTempFileName();

    public void Dispose() => File.Delete(fichier);

    // Fact sheet, § 2: 1,72 € + 1,81 €.
    [Fact]
    public async Task Decompte_EnTexte_DonneLesLignesEtLeTotal()
    {
        var sortie = await Lancer(Facture);

        sortie.Code.ShouldBe(0, sortie.Erreur);
        var texte = sortie.Texte.Replace('\u00A0', ' ');
        texte.ShouldContain("du 11/06/2026 au 30/06/2026, 20 j, 1 200,00 € à 2,62 % : 1,72 €");
        texte.ShouldContain("Total dû : 1 203,53 €");
    }

    [Theory]
    [InlineData("\"montant\": 1200.00", "\"montant\": \"1200\"", "creances[0].montant")]
    [InlineData("\"montant\": 1200.00", "\"montants\": 1200.00", "vouliez-vous dire « montant »")]
    [InlineData("\"montant\": 1200.00, ", "", "donnez un montant")]
    [InlineData("2026-07-20", "2026-02-30", "arreteAu")]
    [InlineData("2026-07-20", "2027-01-20", "31 décembre 2026")]
    [InlineData("\"autres\"", "\"professionnel\"", "particulier, autres")]
    [InlineData("\"consommateur\": false,", "", "il manque « consommateur »")]
    [InlineData("mise-en-demeure", "mise en demeure", "creances[0].interets[0].depart.cause")]
    [InlineData("\"cause\": \"mise-en-demeure\"", "\"cause\" \"x\"", "Ligne 3")]
    [InlineData("1200.00", "-1200.00", "négatif")]
    [InlineData("1200.00", "1e400", "nombre")]
    public async Task Decompte_FichierFautif_DitOuEtQuoi(string avant, string apres, string dit)
    {
        var sortie = await Lancer(Facture.Replace(avant, apres, StringComparison.Ordinal));

        sortie.Code.ShouldBe(1, sortie.Texte);
        sortie.Erreur.Replace('\u00A0', ' ').ShouldContain(dit);
        sortie.Erreur.Split('\n').Length.ShouldBe(1);
        sortie.Texte.ShouldBeEmpty();
    }

    [Fact]
    public async Task Verifier_Instantane_EstRecalculeAuCentime()
    {
        var instantane = await Lancer(Facture, "--instantane");
        await File.WriteAllTextAsync(fichier, instantane.Texte);

        var conforme = await Executable.Lancer("decompte", "verifier", fichier);

        conforme.Code.ShouldBe(0, conforme.Erreur);
        conforme.Texte.Replace('\u00A0', ' ').ShouldContain("1 203,53 €");
    }

    [Fact]
    public async Task Verifier_UnCentimeChange_DitOu()
    {
        var racine = JsonNode.Parse((await Lancer(Facture, "--instantane")).Texte)!;
        racine["resultat"]!["interets"]![0]!["montant"] = 1.73m;
        await File.WriteAllTextAsync(fichier, racine.ToJsonString());

        var sortie = await Executable.Lancer("decompte", "verifier", fichier);

        sortie.Code.ShouldBe(1);
        sortie.Erreur.Replace('\u00A0', ' ').ShouldContain("interets[0] : écrit 1,73, recalculé 1,72.");
    }

    [Theory]
    [InlineData("{ }", "pas un instantané")]
    [InlineData("{ \"resultat\": { ", "illisible")]
    [InlineData("{ \"resultat\": { \"total\": \"x\" } }", "illisible")]
    [InlineData("{ \"resultat\": null }", "illisible")]
    public async Task Verifier_FichierAbime_DitUnePhrase(string json, string dit)
    {
        await File.WriteAllTextAsync(fichier, json);

        var sortie = await Executable.Lancer("decompte", "verifier", fichier);

        sortie.Code.ShouldBe(1);
        sortie.Erreur.ShouldContain(dit);
        sortie.Erreur.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Decompte_EnJson_EcritDesMontantsADeuxDecimales()
    {
        var sortie = await Lancer(Facture, "--json");

        JsonDocument.Parse(sortie.Texte).RootElement.GetProperty("principal")[0].GetProperty("montant").GetRawText().ShouldBe("1200.00");
        sortie.Texte.ShouldContain("\"nature\": \"legal\"");
    }

    private async Task<SortieDeProcessus> Lancer(string json, params string[] options)
    {
        await File.WriteAllTextAsync(fichier, json);
        return await Executable.Lancer(["decompte", fichier, .. options]);
    }
}
