using Recouvrement.Recherche.Index;
using static Recouvrement.Infrastructure.Tests.Recherche.IndexDEssai;

namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>What stands in a portfolio one may not see must not be seen, counted, guessed, completed or suggested.</summary>
public sealed class DroitsTests : IDisposable
{
    private static readonly string[] ToutesLesFacettes =
        [NomsDAttribut.Type, NomsDAttribut.Annee, NomsDAttribut.Portefeuille, NomsDAttribut.Procedure, NomsDAttribut.Etape, NomsDAttribut.Juriste, NomsDAttribut.Juridiction];

    private readonly IndexDEssai _i = new();

    public DroitsTests()
    {
        _i.Indexer(
            Document(1, "La saisie du compte.", f => { f.Portefeuille = 1; f.Dossier = 10; }),
            Document(2, "La saisie secrète du compte de Zyxwvut, l’hypothèque.", f =>
            {
                f.Portefeuille = 2;
                f.Dossier = 20;
                f.Type = "Type secret";
                f.Date = new DateOnly(1999, 1, 1);
                f.Parties = ["Zyxwvut"];
                f.Reference = "2026-000777";
                f.Attributs[NomsDAttribut.Juriste] = "Secrète";
                f.Attributs[NomsDAttribut.Procedure] = "procédure secrète";
                f.Attributs[NomsDAttribut.Etape] = "étape secrète";
                f.Attributs[NomsDAttribut.Juridiction] = "tribunal secret";
            }));
    }

    public void Dispose() => _i.Dispose();

    [Theory]
    [InlineData("saisie")]
    [InlineData("secrète")]
    [InlineData("zyxwvut")]
    [InlineData("zyx*")]
    [InlineData("partie:zyxwvut")]
    [InlineData("dossier:2026-000777")]
    [InlineData("type:secret")]
    [InlineData("date:1999")]
    [InlineData("-saisie")]
    [InlineData("-compte OR zyxwvut")]
    [InlineData("\"compte de zyxwvut\"")]
    [InlineData("saisie OR zyxwvut")]
    [InlineData("")]
    public void Chercher_DocumentDUnAutre_NiTrouveNiCompte(string requete)
    {
        foreach (var tri in Enum.GetValues<TriDeRecherche>())
        {
            var r = _i.Chercher(requete, DroitsDeRecherche.Sur([1]), new OptionsDeRecherche { Tri = tri, Facettes = ToutesLesFacettes });
            r.Trouvailles.ShouldNotContain(t => t.Id == 2);
            r.Total.ShouldBe(r.Trouvailles.Count);
            r.Facettes.SelectMany(f => f.Valeurs).Select(v => v.Valeur).ShouldBeSubsetOf(["Courrier", "1"]);
            r.Facettes.SelectMany(f => f.Valeurs).ShouldAllBe(v => v.Nombre == r.Total);
        }
    }

    [Fact]
    public void Chercher_DossierDUnAutre_Rien() =>
        _i.Chercher("saisie", DroitsDeRecherche.Sur([1]), new OptionsDeRecherche { DossierId = 20 }).Total.ShouldBe(0);

    [Fact]
    public void Chercher_FiltreDUnAutre_Rien()
    {
        var filtres = new Dictionary<string, IReadOnlyCollection<string>> { [NomsDAttribut.Portefeuille] = ["2"] };
        _i.Chercher("saisie", DroitsDeRecherche.Sur([1]), new OptionsDeRecherche { Filtres = filtres }).Total.ShouldBe(0);
    }

    [Fact]
    public void Chercher_SansDroits_Rien()
    {
        _i.Chercher("saisie", DroitsDeRecherche.Aucun).Total.ShouldBe(0);
        _i.Chercher("", DroitsDeRecherche.Aucun).Total.ShouldBe(0);
        _i.Chercher("saisie", DroitsDeRecherche.Sur([99])).Total.ShouldBe(0);
    }

    // The word exists in the index: someone who sees it is helped, someone who does not learns nothing.
    [Theory]
    [InlineData("zyxwvuu")]
    [InlineData("hypotèque")]
    public void Suggestion_MotQuiNEstQueChezUnAutre_PasProposee(string requete)
    {
        _i.Chercher(requete, DroitsDeRecherche.Tous).Suggestion.ShouldNotBeNull();
        _i.Chercher(requete, DroitsDeRecherche.Sur([1])).Suggestion.ShouldBeNull();
    }

    [Fact]
    public void Completer_MotQuiNEstQueChezUnAutre_PasPropose()
    {
        _i.Index.Completer("zyx", DroitsDeRecherche.Sur([2]), 5).ShouldBe(["zyxwvut"]);
        _i.Index.Completer("zyx", DroitsDeRecherche.Sur([1]), 5).ShouldBeEmpty();
        _i.Index.Completer("com", DroitsDeRecherche.Sur([1]), 5).ShouldBe(["compte"]);
    }

    // The same stem is not the same word: who has « créancier » must not be shown the « créancières » of another.
    [Fact]
    public void Completer_AutreFormeChezUnAutre_PasProposee()
    {
        _i.Indexer(
            Document(3, "le créancier du débiteur", f => f.Portefeuille = 1),
            Document(4, "les créancières, créancières et encore créancières", f => f.Portefeuille = 2),
            Document(5, "les créancières de nouveau", f => f.Portefeuille = 2));

        _i.Index.Completer("créanc", DroitsDeRecherche.Sur([1]), 5).ShouldBe(["créancier"]);
        _i.Index.Completer("créanc", DroitsDeRecherche.Sur([2]), 5).ShouldBe(["créancières"]);
    }

    [Fact]
    public void Suggestion_AutreFormeChezUnAutre_PasProposee()
    {
        _i.Indexer(
            Document(3, "la signification du jugement", f => f.Portefeuille = 1),
            Document(4, "les significations, significations", f => f.Portefeuille = 2));

        _i.Chercher("sjgnifications", DroitsDeRecherche.Sur([2])).Suggestion.ShouldBe("significations");
        _i.Chercher("sjgnifications", DroitsDeRecherche.Sur([1])).Suggestion.ShouldBe("signification");
    }

    [Fact]
    public void Indexer_DocumentChangeDePortefeuille_SuitSesDroits()
    {
        _i.Indexer(Document(1, "La saisie du compte.", f => { f.Portefeuille = 3; f.Version = 2; }));
        _i.Ids("saisie", DroitsDeRecherche.Sur([1])).ShouldBeEmpty();
        _i.Ids("saisie", DroitsDeRecherche.Sur([3])).ShouldBe([1]);
    }

    // Few visible documents among many: the portfolios are then asked of the index itself, which must change nothing.
    [Fact]
    public void Chercher_PeuDeDocumentsVisibles_MemesReponses()
    {
        _i.Indexer(Enumerable.Range(100, 400).Select(n => Document(n, "saisie du compte", f => f.Portefeuille = 50 + (n % 40))));
        _i.Chercher("saisie", DroitsDeRecherche.Sur([55, 1])).Total.ShouldBe(11);
        _i.Chercher("saisie OR vente -secrète", DroitsDeRecherche.Sur([2, 55])).Total.ShouldBe(10);
    }
}
