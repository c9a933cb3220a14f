using System.Text.Json;

namespace Recouvrement.Web.Tests.Commandes;

/// <summary>The verbs that look after the index and the contents of pieces, on a folder of their own.</summary>
public sealed class IndexEtPiecesTests
{
    [Fact]
    public async Task Index_DUnDossierNeuf_SeReconstruitPuisEstFidele()
    {
        var dossier = Directory.CreateTempSubdirectory("recouvrement-verbes-").FullName;
        try
        {
            var avant = await Executable.Lancer("index", "etat", "--donnees", dossier);
            var reconstruit = await Executable.Lancer("index", "reconstruire", "--donnees", dossier, "--json");
            var apres = await Executable.Lancer("index", "etat", "--donnees", dossier, "--json");
            var clair = await Executable.Lancer("index", "etat", "--donnees", dossier);
            var pieces = await Executable.Lancer("pieces", "verifier", "--donnees", dossier, "--json");

            avant.Code.ShouldBe(1, avant.Texte);
            avant.Erreur.ShouldContain("index reconstruire");
            reconstruit.Code.ShouldBe(0, reconstruit.Erreur);
            apres.Code.ShouldBe(0, apres.Erreur);
            JsonDocument.Parse(apres.Texte).RootElement.GetProperty("fidele").GetBoolean().ShouldBeTrue();
            JsonDocument.Parse(apres.Texte).RootElement.GetProperty("empreinte").GetString()
                .ShouldBe(JsonDocument.Parse(reconstruit.Texte).RootElement.GetProperty("empreinte").GetString());
            var etat = JsonDocument.Parse(apres.Texte).RootElement;
            etat.GetProperty("octets").GetInt64().ShouldBeGreaterThan(0);
            etat.GetProperty("serveur").GetBoolean().ShouldBeFalse();
            etat.GetProperty("reconstruitsJusquIci").ValueKind.ShouldBe(JsonValueKind.Null);
            etat.GetProperty("illisibles").GetArrayLength().ShouldBe(0);
            clair.Texte.ShouldContain(etat.GetProperty("empreinte").GetString()!);
            clair.Texte.ShouldContain("aucun serveur ne le tient");
            pieces.Code.ShouldBe(0, pieces.Erreur);
            JsonDocument.Parse(pieces.Texte).RootElement.GetProperty("intact").GetBoolean().ShouldBeTrue();
        }
        finally
        {
            Directory.Delete(dossier, recursive: true);
        }
    }

    // A file stands where the folder should be: nothing can be written there, and nothing waits.
    [Fact]
    public async Task Index_DossierImpossible_LeDitEnUnePhrase()
    {
        var dossier = Directory.CreateTempSubdirectory("recouvrement-verbes-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(dossier, "index"), string.Empty);
            var reconstruit = await Executable.Lancer("index", "reconstruire", "--donnees", dossier);

            reconstruit.Code.ShouldBe(1, reconstruit.Texte);
            reconstruit.Erreur.ShouldContain("ne peut pas être écrit");
            reconstruit.Erreur.Split('\n').Length.ShouldBe(1, reconstruit.Erreur);
        }
        finally
        {
            Directory.Delete(dossier, recursive: true);
        }
    }
}
