using System.Security.Cryptography;
using System.Text.Json;
using Recouvrement.Web.Tests.Outils;

namespace Recouvrement.Web.Tests.Commandes;

/// <summary>Templates from a terminal: what a juriste who writes one runs before showing it.</summary>
public sealed class ModeleTests : IDisposable
{
    private readonly DirectoryInfo dossier = Directory.CreateTempSubdirectory("recouvrement-modele-");

    [Fact]
    public async Task Verifier_ChampInconnu_DitLaPlaceEtLeNomProche()
    {
        var sortie = await Executable.Lancer("modele", "verifier", Ecrire("m.docx", "Madame, Monsieur,", "Vous devez {{solde.totla | euros}}."), "--json");

        sortie.Code.ShouldBe(1);
        var racine = JsonDocument.Parse(sortie.Texte).RootElement;
        racine.GetProperty("publiable").GetBoolean().ShouldBeFalse();
        var constat = racine.GetProperty("constats")[0];
        constat.GetProperty("code").GetString().ShouldBe("ChampInconnu");
        constat.GetProperty("paragraphe").GetInt32().ShouldBe(2);
        constat.GetProperty("nomProche").GetString().ShouldBe("solde.total");
    }

    [Fact]
    public async Task Verifier_ModeleSain_DonneSesChamps()
    {
        var sortie = await Executable.Lancer(
            "modele", "verifier", Ecrire("m.docx", "{{#creances}}{{reference}} : {{montant | euros}}{{/creances}} {{date | longue}}"), "--json");

        sortie.Code.ShouldBe(0, sortie.Erreur + sortie.Texte);
        JsonDocument.Parse(sortie.Texte).RootElement.GetProperty("champs").EnumerateArray().Select(c => c.GetProperty("chemin").GetString())
            .ShouldBe(["creances", "creances.reference", "creances.montant", "date"]);
    }

    // JX-06 of the fact sheet gives R121-11 without the date of its version: the doubt is said with the act.
    [Fact]
    public async Task Verifier_ActeDuCatalogue_DitLesArticlesDouteux()
    {
        var sortie = await Executable.Lancer("modele", "verifier", "templates/assignation-du-tiers-saisi.docx");

        sortie.Code.ShouldBe(0, sortie.Erreur);
        sortie.Texte.ShouldContain("Droit à vérifier");
        sortie.Texte.ShouldContain("CPCE R121-11");
    }

    // What a reader is told, a program is told too.
    [Fact]
    public async Task Verifier_ActeDuCatalogue_DitLesDoutesEnJson()
    {
        var sain = await Executable.Lancer("modele", "verifier", Ecrire("m.docx", "Bonjour."), "--json");
        var sortie = await Executable.Lancer("modele", "verifier", "templates/assignation-du-tiers-saisi.docx", "--json");

        JsonDocument.Parse(sain.Texte).RootElement.GetProperty("doutes").GetArrayLength().ShouldBe(0);
        var doute = JsonDocument.Parse(sortie.Texte).RootElement.GetProperty("doutes").EnumerateArray()
            .Where(d => d.GetProperty("article").GetString()!.Contains("R121-11", StringComparison.Ordinal)).ShouldHaveSingleItem();
        doute.GetProperty("doute").GetString().ShouldNotBeNullOrWhiteSpace();
        doute.GetProperty("mention").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Rendre_DonneesCompletes_EcritLActeEtSonEmpreinte()
    {
        var (modele, donnees, acte) = (Ecrire("m.docx", "Il doit {{somme | lettres}}."), Chemin("d.json"), Chemin("acte.docx"));
        await File.WriteAllTextAsync(donnees, "{ \"somme\": 80.21 }");

        var verification = await Executable.Lancer("modele", "verifier", modele, "--donnees", donnees);
        var sortie = await Executable.Lancer("modele", "rendre", modele, "--donnees", donnees, "--sortie", acte, "--json");

        verification.Code.ShouldBe(0, verification.Texte);
        sortie.Code.ShouldBe(0, sortie.Erreur);
        JsonDocument.Parse(sortie.Texte).RootElement.GetProperty("empreinte").GetString()
            .ShouldBe(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(acte))));
        using var archive = System.IO.Compression.ZipFile.OpenRead(acte);
        using var lecteur = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        (await lecteur.ReadToEndAsync()).ShouldContain("quatre-vingts euros et vingt et un centimes");
    }

    [Fact]
    public async Task Rendre_DonneeManquante_RefuseLActeEtAccepteLeProjet()
    {
        var (modele, donnees, acte) = (Ecrire("m.docx", "Né le {{debiteur.dateNaissance | longue}}."), Chemin("d.json"), Chemin("acte.docx"));
        await File.WriteAllTextAsync(donnees, "{ }");

        var refus = await Executable.Lancer("modele", "rendre", modele, "--donnees", donnees, "--sortie", acte);
        File.Exists(acte).ShouldBeFalse();
        var projet = await Executable.Lancer("modele", "rendre", modele, "--donnees", donnees, "--sortie", acte, "--projet");

        refus.Code.ShouldBe(1);
        refus.Erreur.ShouldContain("date de naissance du débiteur (debiteur.dateNaissance)");
        projet.Code.ShouldBe(0, projet.Erreur);
        File.Exists(acte).ShouldBeTrue();
    }

    [Theory]
    [InlineData(1, "introuvable", "modele", "verifier", "absent.docx")]
    [InlineData(2, "--exemple", "modele", "rendre", "absent.docx", "--sortie", "x.docx")]
    [InlineData(2, "--sortie", "modele", "rendre", "absent.docx", "--exemple")]
    [InlineData(2, "--help", "modele")]
    public async Task Verbe_MalEmploye_DitUnePhraseEtLeBonCode(int code, string dit, params string[] arguments)
    {
        var sortie = await Executable.Lancer(arguments);

        sortie.Code.ShouldBe(code, sortie.Texte);
        sortie.Erreur.ShouldContain(dit);
    }

    [Fact]
    public async Task Verifier_FichierQuiNEstPasUnDocx_RefuseEnUnePhrase()
    {
        await File.WriteAllTextAsync(Chemin("faux.docx"), "bonjour");

        var sortie = await Executable.Lancer("modele", "verifier", Chemin("faux.docx"));

        sortie.Code.ShouldBe(1);
        sortie.Erreur.ShouldNotContain("   at ");
        sortie.Erreur.Split('\n').Length.ShouldBe(1);
    }

    public void Dispose() => dossier.Delete(recursive: true);

    private string Chemin(string nom) => Path.Combine(dossier.FullName, nom);

    private string Ecrire(string nom, params string[] paragraphes)
    {
        File.WriteAllBytes(Chemin(nom), PetitDocx.De(paragraphes));
        return Chemin(nom);
    }
}
