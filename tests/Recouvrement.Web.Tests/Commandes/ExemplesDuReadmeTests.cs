using System.Text.Json;
using System.Text.RegularExpressions;

namespace Recouvrement.Web.Tests.Commandes;

/// <summary>README cannot lie: its commands run, and its JSON is found again in what they print.</summary>
public sealed partial class ExemplesDuReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Depot.Racine, "README.md"));

    public static TheoryData<string> Commandes() => new(LigneDeCommande().Matches(Readme)
        .Select(m => m.Groups["suite"].Value.Trim())
        .Where(c => !c.StartsWith("servir", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Commandes))]
    public async Task Commande_DuReadme_Aboutit(string commande)
    {
        var donnees = Directory.CreateTempSubdirectory("readme");
        try
        {
            string[] arguments = [.. Mots().Matches(commande).Select(m => m.Groups["entre"].Success ? m.Groups["entre"].Value : m.Value)];
            var sansBase = arguments[0] is "delai" or "procedure" or "decompte" or "droit" or "modele";
            var sortie = await Executable.Lancer(sansBase ? arguments : [.. arguments, "--donnees", donnees.FullName]);

            sortie.Code.ShouldBe(0, $"{sortie.Texte}\n{sortie.Erreur}");
        }
        finally
        {
            donnees.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Json_DuDelai_EstCeluiDeLaCommande()
    {
        var sortie = await Executable.Lancer("delai", "--regle", "ip.signification", "--depart", "2026-09-02", "--json");

        Contient(JsonDocument.Parse(sortie.Texte).RootElement, Exemple("\"regle\": \"ip.signification\"", "\"explication\""), sauf: "explication");
    }

    [Fact]
    public async Task Json_DuRejeu_EstCeluiDeLaCommande()
    {
        var fichier = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(fichier, Exemple("\"procedure\"", "\"faits\"").GetRawText());
            var sortie = await Executable.Lancer("procedure", "rejouer", fichier, "--au", "2026-11-22");

            Contient(JsonDocument.Parse(sortie.Texte).RootElement, Exemple("\"au\"", "\"evenementsPossibles\""));
        }
        finally
        {
            File.Delete(fichier);
        }
    }

    [Fact]
    public async Task Json_DuDecompte_EstCeluiDeLaCommande()
    {
        var fichier = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(fichier, Exemple("\"consommateur\"", "\"creances\"").GetRawText());
            var sortie = await Executable.Lancer("decompte", fichier, "--json");

            Contient(JsonDocument.Parse(sortie.Texte).RootElement, Exemple("\"interetJournalier\"", "\"total\""));
        }
        finally
        {
            File.Delete(fichier);
        }
    }

    private static JsonElement Exemple(params string[] dit) => BlocsJson().Matches(Readme)
        .Select(m => m.Groups["json"].Value)
        .Where(b => dit.All(d => b.Contains(d, StringComparison.Ordinal)))
        .Select(b => JsonDocument.Parse(b).RootElement)
        .Single();

    private static void Contient(JsonElement obtenu, JsonElement attendu, string? sauf = null)
    {
        switch (attendu.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var propriete in attendu.EnumerateObject().Where(p => !string.Equals(p.Name, sauf, StringComparison.Ordinal)))
                {
                    obtenu.TryGetProperty(propriete.Name, out var valeur).ShouldBeTrue(propriete.Name);
                    Contient(valeur, propriete.Value);
                }

                break;
            case JsonValueKind.Array:
                obtenu.GetArrayLength().ShouldBe(attendu.GetArrayLength());
                for (var i = 0; i < attendu.GetArrayLength(); i++)
                {
                    Contient(obtenu[i], attendu[i]);
                }

                break;
            default:
                obtenu.GetRawText().ShouldBe(attendu.GetRawText());
                break;
        }
    }

    [GeneratedRegex(@"dotnet run --project src/Recouvrement\.Web -- (?<suite>[^\n#]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LigneDeCommande();

    [GeneratedRegex("\"(?<entre>[^\"]*)\"|[^\\s\"]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mots();

    [GeneratedRegex("```json\n(?<json>.*?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BlocsJson();
}
