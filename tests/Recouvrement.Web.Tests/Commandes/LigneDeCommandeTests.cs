using System.Text.Json;

namespace Recouvrement.Web.Tests.Commandes;

/// <summary>The verbs as an administrator runs them: the real executable, its exit code, its two outputs.</summary>
public sealed class LigneDeCommandeTests
{
    [Fact]
    public async Task Delai_RegleDeLaConception_DonneLaFormeConvenue()
    {
        var sortie = await Executable.Lancer("delai", "--regle", "ip.signification", "--depart", "2026-09-02", "--json");

        sortie.Code.ShouldBe(0, sortie.Erreur);
        var racine = JsonDocument.Parse(sortie.Texte).RootElement;
        racine.GetProperty("dateEcheance").GetString().ShouldBe("2026-12-02");
        racine.GetProperty("version").GetString().ShouldBe("2026-09-01");
        racine.GetProperty("datePrudente").ValueKind.ShouldBe(JsonValueKind.Null);
        racine.GetProperty("explication").GetArrayLength().ShouldBeGreaterThan(2);
    }

    [Theory]
    [InlineData("1 mois 10 jours", "2026-01-31", "2026-03-10")] // 31 janvier + 1 mois = 28 février, + 10 jours (CPC 641 al. 2 et 3)
    [InlineData("15 jours", "2026-12-10", "2026-12-28")] // 25 décembre, vendredi férié, puis samedi, dimanche (CPC 642)
    [InlineData("1 mois", "2026-10-31", "2026-11-30")] // pas de 31 novembre (CPC 641 al. 2)
    [InlineData("2 ans", "2024-02-29", "2026-03-02")] // 28 février 2026, samedi, reporté au lundi (CPC 641 al. 2, 642)
    public async Task Delai_DureeLibre_SuitLesArticles640A642(string duree, string depart, string attendue)
    {
        var sortie = await Executable.Lancer("delai", "--duree", duree, "--depart", depart, "--json");

        sortie.Code.ShouldBe(0, sortie.Erreur);
        JsonDocument.Parse(sortie.Texte).RootElement.GetProperty("dateEcheance").GetString().ShouldBe(attendue);
    }

    [Theory]
    [InlineData(1, "ip.signification", "delai", "--regle", "ip.signifcation", "--depart", "2026-09-02")]
    [InlineData(1, "AAAA-MM-JJ", "delai", "--regle", "ip.signification", "--depart", "2026-02-30")]
    [InlineData(1, "ordonnance-rendue", "delai", "--regle", "ip.attente-execution", "--depart", "2026-10-01")]
    [InlineData(1, "durée", "delai", "--duree", "un mois", "--depart", "2026-09-02")]
    [InlineData(1, "la-reunion", "delai", "--regle", "ip.opposition", "--depart", "2026-09-02", "--demeure", "la-reunoin")]
    [InlineData(1, "chemin", "procedure", "rejouer", "absent.json")]
    [InlineData(2, "--depart", "delai", "--regle", "ip.signification")]
    [InlineData(2, "--help", "inconnu")]
    public async Task Verbe_MalEmploye_DitUnePhraseEtLeBonCode(int code, string dit, params string[] arguments)
    {
        var sortie = await Executable.Lancer(arguments);

        sortie.Code.ShouldBe(code, sortie.Texte);
        sortie.Erreur.ShouldContain(dit);
        sortie.Erreur.ShouldNotContain("   at ");
        sortie.Texte.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{ \"procedure\": \"injonction-de-payer\", \"faits\": [ { \"type\": \"ordonnance-rendue\", \"date\": \"2026-02-30\" } ] }", "faits[0].date")]
    [InlineData("{ \"procedure\": \"injonction-de-payeur\", \"faits\": [] }", "injonction-de-payer")]
    [InlineData("{ \"procedure\": \"injonction-de-payer\", \"fait\": [] }", "faits")]
    [InlineData("{ \"procedure\": ", "Ligne 1")]
    [InlineData("[]", "objet")]
    [InlineData("{ \"procedure\": \"creance\", \"faits\": [], \"autres\": [ { \"procedure\": \"saisie-atribution\", \"faits\": [] } ] }", "saisie-attribution")]
    [InlineData("{ \"procedure\": \"creance\", \"faits\": [], \"autres\": [ { \"procedure\": \"saisie-attribution\", \"fait\": [] } ] }", "autres[0]")]
    [InlineData("{ \"procedure\": \"injonction-de-payer\", \"faits\": [ { \"type\": \"ordonnance-signifiee\", \"date\": \"2026-09-15\", \"donnees\": { \"mode\": \"pigeon\" } } ] }", "personne")]
    public async Task Rejouer_FichierFautif_DitOuEtQuoi(string json, string dit)
    {
        var fichier = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(fichier, json);
            var sortie = await Executable.Lancer("procedure", "rejouer", fichier);

            sortie.Code.ShouldBe(1);
            sortie.Erreur.ShouldContain(dit);
            sortie.Texte.ShouldBeEmpty();
        }
        finally
        {
            File.Delete(fichier);
        }
    }

    [Fact]
    public async Task Rejouer_HorlogeEtAutresProcedures_EntendCeQuiInterrompt()
    {
        // CC 2241, 2242: the writ interrupts until the end of the proceedings; the two years ended on 2 December 2026.
        const string Json = """
            { "procedure": "creance", "contexte": { "nature": "consommation", "exigibilite": "2024-12-02" }, "faits": [],
              "autres": [ { "procedure": "assignation-au-fond-tj", "contexte": { "procedure": "orale" }, "faits": [
                { "type": "assignation-delivree", "date": "2026-09-01", "donnees": { "audience": "2026-10-07" } },
                { "type": "assignation-placee", "date": "2026-09-07" } ] } ] }
            """;
        var fichier = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(fichier, Json);
            var sortie = await Executable.Lancer("procedure", "rejouer", fichier, "--au", "2027-01-13");

            sortie.Code.ShouldBe(0, sortie.Erreur);
            var echeance = JsonDocument.Parse(sortie.Texte).RootElement.GetProperty("echeances")[0];
            echeance.GetProperty("statut").GetString().ShouldBe("suspendue");
            echeance.GetProperty("arret").GetProperty("depuis").GetString().ShouldBe("2026-09-01");
        }
        finally
        {
            File.Delete(fichier);
        }
    }

    [Fact]
    public async Task Rejouer_OppositionAvantSignification_EcarteEtLeDit()
    {
        const string Json = """
            { "procedure": "injonction-de-payer", "faits": [
              { "type": "ordonnance-rendue", "date": "2026-09-02" }, { "type": "opposition-formee", "date": "2026-09-10" } ] }
            """;
        var fichier = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(fichier, Json);
            var sortie = await Executable.Lancer("procedure", "rejouer", fichier, "--au", "2026-09-20");

            sortie.Code.ShouldBe(1);
            sortie.Erreur.ShouldContain("Opposition formée");
            JsonDocument.Parse(sortie.Texte).RootElement.GetProperty("etape").GetString().ShouldBe("ordonnance-rendue");
        }
        finally
        {
            File.Delete(fichier);
        }
    }
}
