using Recouvrement.Recherche.Index;
using static Recouvrement.Infrastructure.Tests.Recherche.IndexDEssai;

namespace Recouvrement.Infrastructure.Tests.Recherche;

public sealed class RechercheTests : IDisposable
{
    private readonly IndexDEssai _i = new();

    public void Dispose() => _i.Dispose();

    [Theory]
    [InlineData("créancier", new long[] { 1, 2 })]
    [InlineData("creanciers", new long[] { 1, 2 })]
    [InlineData("CRÉANCIÈRES", new long[] { 1, 2 })]
    [InlineData("liquidité", new long[] { 1, 3 })]
    [InlineData("liquidites", new long[] { 1, 3 })]
    [InlineData("créancier liquidité", new long[] { 1 })]
    [InlineData("créancier OR liquidité", new long[] { 1, 2, 3 })]
    [InlineData("créancier -liquidité", new long[] { 2 })]
    [InlineData("-créancier", new long[] { 3, 4 })]
    [InlineData("\"mise en demeure\"", new long[] { 2 })]
    [InlineData("mise demeure", new long[] { 2, 3 })]
    [InlineData("-\"mise en demeure\" demeure", new long[] { 3 })]
    [InlineData("creanc*", new long[] { 1, 2 })]
    [InlineData("créancier*", new long[] { 1, 2 })]
    [InlineData("cr*", new long[] { 1, 2 })]
    [InlineData("25/01234", new long[] { 4 })]
    [InlineData("RG 25/01234", new long[] { 4 })]
    [InlineData("\"25/01234\"", new long[] { 4 })]
    [InlineData("01234", new long[] { 4 })]
    [InlineData("552032534", new long[] { 4 })]
    [InlineData("552 032 534", new long[] { 4 })]
    [InlineData("1234,56", new long[] { 4 })]
    [InlineData("\"1 234,56\"", new long[] { 4 })]
    [InlineData("12/03/2026", new long[] { 4 })]
    [InlineData("12 mars 2026", new long[] { 4 })]
    [InlineData("procès-verbal", new long[] { 4 })]
    [InlineData("proces verbal", new long[] { 4 })]
    [InlineData("procesverbal", new long[] { 4 })]
    [InlineData("assignation", new long[] { 4 })]
    [InlineData("œuvre", new long[] { 3 })]
    [InlineData("oeuvres", new long[] { 3 })]
    [InlineData("hypothèque", new long[0])]
    public void Chercher_Requete_TrouveCeQuIlFaut(string requete, long[] attendus)
    {
        _i.Indexer(
            Document(1, "Les créanciers demandent la liquidité."),
            Document(2, "Le CREANCIER adresse une mise en demeure."),
            Document(3, "LIQUIDITE ; mise à prix ; la demeure ; l’ŒUVRE"),
            Document(4, "Procès-verbal d’assignation RG 25/01234, SIREN 552 032 534, 1 234,56 €, le 12 mars 2026."));
        var r = _i.Chercher(requete);
        r.Trouvailles.Select(t => t.Id).Order().ShouldBe(attendus);
        r.Total.ShouldBe(attendus.Length);
        r.EstComplet.ShouldBeTrue();
    }

    [Fact]
    public void Chercher_Champs_NeCherchentQueLa()
    {
        _i.Indexer(
            Document(1, "Dupont est cité ici", f => f.Reference = "2026-000123 CLIENT/77"),
            Document(2, "rien", f => { f.Parties = ["SARL Dupont et fils", "Martin"]; f.Titre = "Jugement Dubois"; }),
            Document(3, "2026-000123"));
        _i.Ids("partie:dupont").ShouldBe([2]);
        _i.Ids("partie:\"dupont et fils\"").ShouldBe([2]);
        _i.Ids("partie:\"fils martin\"").ShouldBeEmpty();
        _i.Ids("dossier:2026-000123").ShouldBe([1]);
        _i.Ids("titre:dubois").ShouldBe([2]);
        _i.Ids("dupont").Order().ShouldBe([1, 2]);
        _i.Ids("-partie:dupont dupont").ShouldBe([1]);
    }

    [Fact]
    public void Chercher_FormeExacte_PasseDevantLaRacine()
    {
        _i.Indexer(
            Document(1, "La créance est due selon la pièce jointe."),
            Document(2, "Les créances sont dues selon la pièce jointe."),
            Document(3, "La créance est due selon la pièce jointe."));
        _i.Ids("créances")[0].ShouldBe(2);
        _i.Ids("créance").ShouldBe([3, 1, 2]);
    }

    [Fact]
    public void Chercher_ReferenceEtTitre_PassentDevantLeCorps()
    {
        _i.Indexer(
            Document(1, "Il est question de caution dans ce long courrier, à propos de bien autre chose."),
            Document(2, "Un courrier à propos de bien autre chose, dans un dossier de ce temps.", f => f.Titre = "Caution"),
            Document(3, "Un courrier à propos de bien autre chose, dans un dossier de ce temps.", f => f.Reference = "CAUTION"));
        _i.Ids("caution").ShouldBe([3, 2, 1]);
    }

    [Fact]
    public void Chercher_TypeEtPeriode_Filtrent()
    {
        _i.Indexer(
            Document(1, "saisie", f => { f.Type = "Jugement"; f.Date = new DateOnly(2026, 3, 31); }),
            Document(2, "saisie", f => { f.Type = "Mise en demeure"; f.Date = new DateOnly(2026, 4, 1); }),
            Document(3, "saisie", f => f.Type = "Jugement"));
        _i.Ids("saisie type:jugement").ShouldBe([3, 1]);
        _i.Ids("saisie type:mise").ShouldBe([2]);
        _i.Ids("saisie -type:jugement").ShouldBe([2]);
        _i.Ids("saisie type:jugement type:demeure").ShouldBe([3, 2, 1]);
        _i.Ids("date:2026-03").ShouldBe([1]);
        _i.Ids("date:2026-04..").ShouldBe([2]);
        _i.Ids("type:jugement").ShouldBe([3, 1]);
        _i.Ids("type:inconnu").ShouldBeEmpty();
    }

    [Fact]
    public void Chercher_TriParDate_SansDateEnDernier()
    {
        _i.Indexer(
            Document(1, "saisie", f => f.Date = new DateOnly(2025, 1, 1)),
            Document(2, "saisie"),
            Document(3, "saisie", f => f.Date = new DateOnly(2026, 1, 1)));
        _i.Ids("saisie", options: new OptionsDeRecherche { Tri = TriDeRecherche.DateDecroissante }).ShouldBe([3, 1, 2]);
        _i.Ids("saisie", options: new OptionsDeRecherche { Tri = TriDeRecherche.DateCroissante }).ShouldBe([1, 3, 2]);
    }

    [Fact]
    public void Chercher_Recent_PasseDevantAEgalite()
    {
        _i.Indexer(
            Document(1, "saisie", f => f.Date = new DateOnly(2026, 11, 1)),
            Document(2, "saisie", f => f.Date = new DateOnly(2019, 11, 1)));
        _i.Ids("saisie", options: new OptionsDeRecherche { AuJour = new DateOnly(2026, 11, 22) }).ShouldBe([1, 2]);
    }

    [Fact]
    public void Chercher_Pages_SeSuiventSansTrouNiDoublon()
    {
        _i.Indexer(Enumerable.Range(1, 500).Select(n => Document(n, string.Concat(Enumerable.Repeat("saisie ", 1 + (n % 7))) + "créances".Substring(0, 7 + (n % 2)))));
        var vus = Enumerable.Range(0, 25).SelectMany(p => _i.Ids("saisie créances", options: new OptionsDeRecherche { Depuis = p * 20, AvecExtraits = false })).ToList();
        vus.Count.ShouldBe(500);
        vus.Distinct().Count().ShouldBe(500);
        _i.Chercher("saisie").Total.ShouldBe(500);
    }

    [Fact]
    public void Chercher_DansUnDossier_RienDAutre()
    {
        _i.Indexer(Document(1, "saisie", f => f.Dossier = 12), Document(2, "saisie", f => f.Dossier = 123), Document(3, "vente", f => f.Dossier = 12));
        _i.Ids("saisie", options: new OptionsDeRecherche { DossierId = 12 }).ShouldBe([1]);
        _i.Ids("", options: new OptionsDeRecherche { DossierId = 12 }).ShouldBe([3, 1]);
        _i.Chercher("d12").Total.ShouldBe(0);
    }

    [Fact]
    public void Chercher_Facettes_ComptesExacts()
    {
        _i.Indexer(
            Document(1, "saisie", f => { f.Type = "Jugement"; f.Date = new DateOnly(2025, 6, 1); f.Attributs[NomsDAttribut.Juriste] = "Anne"; }),
            Document(2, "saisie", f => { f.Type = "Jugement"; f.Date = new DateOnly(2026, 6, 1); }),
            Document(3, "saisie", f => { f.Type = "Courrier"; f.Date = new DateOnly(2026, 7, 1); f.Attributs[NomsDAttribut.Juriste] = "Bruno"; }),
            Document(4, "vente", f => f.Type = "Requête"));
        var options = new OptionsDeRecherche { Facettes = [NomsDAttribut.Type, NomsDAttribut.Annee, NomsDAttribut.Juriste] };
        var f = _i.Chercher("saisie", options: options).Facettes;
        f.Select(x => x.Attribut).ShouldBe(["type", "juriste", "annee"], ignoreOrder: true);
        Compte(f, NomsDAttribut.Type).ShouldBe(["Jugement 2", "Courrier 1"]);
        Compte(f, NomsDAttribut.Annee).ShouldBe(["2026 2", "2025 1"]);
        Compte(f, NomsDAttribut.Juriste).ShouldBe(["Anne 1", "Bruno 1"]);
        var filtre = options with { Filtres = new Dictionary<string, IReadOnlyCollection<string>> { [NomsDAttribut.Annee] = ["2026"], [NomsDAttribut.Type] = ["Jugement"] } };
        _i.Ids("saisie", options: filtre).ShouldBe([2]);
    }

    [Fact]
    public void Chercher_Extrait_SurligneEtDitLaPage()
    {
        const string page1 = "Rien ici.\f", page2 = "La créance est due.";
        var document = Document(1, "") with { Contenu = new TexteOriginal(page1 + page2, [0, page1.Length]) };
        _i.Indexer(document);
        var extrait = _i.Chercher("créances").Trouvailles[0].Extrait.ShouldNotBeNull();
        extrait.Page.ShouldBe(2);
        extrait.Segments.ShouldContain(s => s.EstSurligne && s.Texte == "créance");
    }

    [Fact]
    public void Chercher_FauteDeFrappe_Propose()
    {
        _i.Indexer(Document(1, "L’hypothèque conservatoire"), Document(2, "saisie"));
        var r = _i.Chercher("hypotèque conservatoire");
        r.Total.ShouldBe(0);
        r.Suggestion.ShouldBe("hypothèque conservatoire");
        _i.Chercher("zzzzzzz").Suggestion.ShouldBeNull();
    }

    [Fact]
    public void Completer_Debut_MotsLesPlusFrequents()
    {
        _i.Indexer(Document(1, "créance créancier"), Document(2, "créance"), Document(3, "saisie"));
        _i.Index.Completer("créa", DroitsDeRecherche.Tous, 5).ShouldBe(["créance", "créancier"]);
        _i.Index.Completer("x", DroitsDeRecherche.Tous, 5).ShouldBeEmpty();
    }

    [Fact]
    public void Chercher_LimiteDeTemps_LeDit()
    {
        _i.Indexer(Enumerable.Range(1, 3000).Select(n => Document(n, "saisie")));
        var r = _i.Chercher("saisie", options: new OptionsDeRecherche { Limite = TimeSpan.Zero });
        r.EstComplet.ShouldBeFalse();
        r.Remarques[0].ShouldContain("limite de temps");
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("=d1")]
    [InlineData("AND NOT NEAR(a b)")]
    [InlineData("{corps} : x")]
    [InlineData("'); DROP TABLE textes; --")]
    [InlineData("\0\uD800")]
    [InlineData("*")]
    public void Chercher_LangageDeFts5_ResteDuTexte(string requete)
    {
        _i.Indexer(Document(1, "saisie"));
        Should.NotThrow(() => _i.Chercher(requete));
        _i.Ids("saisie").ShouldBe([1]);
    }

    private static string[] Compte(IReadOnlyList<Facette> facettes, string attribut) =>
        [.. facettes.Single(f => string.Equals(f.Attribut, attribut, StringComparison.Ordinal)).Valeurs.Select(v => FormattableString.Invariant($"{v.Valeur} {v.Nombre}"))];

    [Fact]
    public void Elargir_AucunDocumentNAToutLesMots_DonneCeuxQuiEnOntUnePartieEtLeDit()
    {
        _i.Indexer(Document(1, "le chèque est rejeté pour défaut de provision", f => f.Portefeuille = 1), Document(2, "le chèque du voisin", f => f.Portefeuille = 2));
        var options = new OptionsDeRecherche { Elargir = true };

        var r = _i.Chercher("chèque sans provision", DroitsDeRecherche.Sur([1]), options);

        r.Trouvailles.Select(t => t.Id).ShouldBe([1]);
        r.Total.ShouldBe(1);
        r.Remarques.ShouldContain(m => m.Contains("une partie", StringComparison.Ordinal));
        _i.Chercher("chèque sans provision", DroitsDeRecherche.Sur([1])).Total.ShouldBe(0);
        _i.Chercher("\"chèque sans provision\" rejeté", DroitsDeRecherche.Sur([1]), options).Total.ShouldBe(0);
        _i.Chercher("chèque provision", DroitsDeRecherche.Sur([1]), options).Remarques.ShouldNotContain(m => m.Contains("une partie", StringComparison.Ordinal));
    }
}
