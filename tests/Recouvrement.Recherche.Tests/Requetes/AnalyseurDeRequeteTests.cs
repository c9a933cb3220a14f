using FsCheck.Fluent;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Recherche.Tests.Requetes;

public class AnalyseurDeRequeteTests
{
    [Fact]
    public void Analyser_DeuxMots_LesDeuxSontVoulus() => Groupes("saisie attribution").ShouldBe(["saisie", "attribution"]);

    [Fact]
    public void Analyser_Ou_LUnOuLAutre() => Groupes("saisie OR cession OU opposition tiers").ShouldBe(["saisie|cession|opposition", "tiers"]);

    [Fact]
    public void Analyser_Moins_Exclut()
    {
        var r = AnalyseurDeRequete.Analyser("saisie -vente -\"bonne foi\"");
        Groupes(r).ShouldBe(["saisie"]);
        r.Exclus.Select(t => t.Texte).ShouldBe(["vente", "bonne foi"]);
    }

    [Theory]
    [InlineData("\"mise en demeure\"")]
    [InlineData("« mise en demeure »")]
    [InlineData("“mise en demeure”")]
    public void Analyser_Guillemets_UnePhrase(string texte)
    {
        var terme = AnalyseurDeRequete.Analyser(texte).Groupes.ShouldHaveSingleItem().Termes.ShouldHaveSingleItem();
        terme.EstPhrase.ShouldBeTrue();
        terme.Variantes.ShouldHaveSingleItem().Select(m => m.Forme).ShouldBe(["mise", "demeure"]);
    }

    [Fact]
    public void Analyser_Etoile_Prefixe() =>
        AnalyseurDeRequete.Analyser("créanc*").Groupes[0].Termes[0].ShouldSatisfyAllConditions(
            t => t.EstPrefixe.ShouldBeTrue(), t => t.Variantes[0][0].Forme.ShouldBe("creanc"));

    [Fact]
    public void Analyser_MotsVides_MisDeCoteSaufSeuls()
    {
        var r = AnalyseurDeRequete.Analyser("le tribunal de commerce");
        Groupes(r).ShouldBe(["tribunal", "commerce"]);
        r.MotsIgnores.ShouldBe(["le", "de"]);
        r.Remarques.ShouldBeEmpty();
        Groupes("dans nos").ShouldBe(["dans", "nos"]);
    }

    [Theory]
    [InlineData("de la")]
    [InlineData("\"de la\"")]
    [InlineData("partie:la")]
    public void Analyser_RienQueDesArticles_LeDit(string texte)
    {
        var r = AnalyseurDeRequete.Analyser(texte);
        r.EstVide.ShouldBeTrue();
        r.Remarques.ShouldHaveSingleItem().ShouldContain("presque tous les documents");
    }

    [Theory]
    [InlineData("de*", "de")]
    [InlineData("titre:la*", "la")]
    public void Analyser_ArticleAvecEtoile_EstUnDebut(string texte, string debut) =>
        AnalyseurDeRequete.Analyser(texte).Groupes.ShouldHaveSingleItem().Termes[0].ShouldSatisfyAllConditions(
            t => t.EstPrefixe.ShouldBeTrue(), t => t.Variantes[0].ShouldHaveSingleItem().Forme.ShouldBe(debut));

    [Fact]
    public void Analyser_Reference_EntiereOuEnPartiesQuiSeSuivent()
    {
        var terme = AnalyseurDeRequete.Analyser("RG 25/01234").Groupes[1].Termes[0];
        terme.Variantes.Select(v => string.Join(' ', v.Select(m => m.Forme))).ShouldBe(["2501234", "25 01234"]);
    }

    [Theory]
    [InlineData("552 032 534", "552032534")]
    [InlineData("1 234,56", "1234,56")]
    [InlineData("12 mars 2026", "2026-03-12")]
    public void Analyser_NombreEnGroupes_UnSeulTerme(string texte, string entier) =>
        AnalyseurDeRequete.Analyser(texte).Groupes.ShouldHaveSingleItem().Termes[0].Variantes[0][0].Forme.ShouldBe(entier);

    [Fact]
    public void Analyser_Filtres_Compris()
    {
        var r = AnalyseurDeRequete.Analyser("type:jugement type:\"Mise en demeure\" -type:courrier dossier:2026-000123 partie:\"Dupont & fils\" date:2026-03..2026-06 délai");
        r.Types.ShouldBe(["jugement", "mise en demeure"]);
        r.TypesExclus.ShouldBe(["courrier"]);
        r.Periode.ShouldBe(new Periode(new DateOnly(2026, 3, 1), new DateOnly(2026, 6, 30)));
        r.Groupes.Select(g => g.Termes[0].Champ).ShouldBe([ChampDeRecherche.Reference, ChampDeRecherche.Parties, ChampDeRecherche.Tous]);
        r.Remarques.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("12/03/2026", "2026-03-12", "2026-03-12")]
    [InlineData("..2026-06", null, "2026-06-30")]
    [InlineData("2026-03..", "2026-03-01", null)]
    [InlineData("2026-06..2026-03", "2026-03-01", "2026-06-30")]
    [InlineData("2026-03…2026-06", "2026-03-01", "2026-06-30")]
    public void Periode_Ecritures_Comprises(string texte, string? du, string? au)
    {
        var p = LecteurDePeriode.Lire(texte).ShouldNotBeNull();
        p.Du?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(du);
        p.Au?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(au);
    }

    [Theory]
    [InlineData("\"mise en demeure", "mise en demeure", "refermé")]
    [InlineData("OR saisie", "saisie", "entre deux mots")]
    [InlineData("saisie OR", "saisie", "entre deux mots")]
    [InlineData("saisie OR -vente", "saisie", "entre deux mots")]
    [InlineData("saisie date:hier", "saisie", "date:2026-03..2026-06")]
    [InlineData("saisie type:", "saisie", "attend une valeur")]
    [InlineData("saisie objet:vente", "saisie,objet,vente", "n'est pas un filtre connu")]
    [InlineData("saisie -date:2026", "saisie", "ne peut pas être exclue")]
    [InlineData("*aisie", "aisie", "étoile")]
    [InlineData("saisie \"...\"", "saisie", "aucun mot")]
    [InlineData("a*", "a", "trop court")]
    public void Analyser_RequeteMalFormee_RepareeEtDit(string texte, string termes, string remarque)
    {
        var r = AnalyseurDeRequete.Analyser(texte);
        string.Join(',', Groupes(r)).ShouldBe(termes);
        r.Remarques.ShouldHaveSingleItem().ShouldContain(remarque);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    public void Analyser_Rien_RequeteVide(string? texte) => AnalyseurDeRequete.Analyser(texte).EstVide.ShouldBeTrue();

    [Fact]
    public void Analyser_TropDeMots_LesPremiersSeulement()
    {
        var r = AnalyseurDeRequete.Analyser(string.Join(' ', Enumerable.Range(1000, 60).Select(i => "mot" + i.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        r.Groupes.Count.ShouldBe(AnalyseurDeRequete.TermesMaximum);
        r.Remarques.ShouldHaveSingleItem().ShouldContain("32 mots");
    }

    // 100,000 queries made of what breaks parsers, always the same ones.
    [Fact]
    public void Analyser_CentMilleRequetesHostiles_NeLeveJamais()
    {
        string[] briques =
        [
            "\"", "«", "»", "“", "”", "-", "--", "*", "**", ":", "type:", "date:", "dossier:", "partie:", "OR", "OU", "AND", "(", ")", "..", "…",
            " ", "\u00A0", "\t", "\n", "\0", "'", "’", "l'", "saisie", "créancier", "25/01234", "2026-03", "1 234,56", "552 032 534", "date:2026..",
            "\uD800", "\uDC00", "é\u0301", "\uFEFF", "%", "\\", ";", "NEAR(", "{body} :", "^", "+", "=", "😀", "12 mars 2026", "a", "ß", "İ", "ﬁ",
        ];
        var hasard = new Random(20261122);
        for (var i = 0; i < 100_000; i++)
        {
            var texte = string.Concat(Enumerable.Range(0, hasard.Next(1, 12)).Select(_ => briques[hasard.Next(briques.Length)]));
            var r = AnalyseurDeRequete.Analyser(texte);
            foreach (var terme in r.Groupes.SelectMany(g => g.Termes).Concat(r.Exclus))
                if (terme.Variantes.Count == 0 || terme.Variantes.Any(v => v.Count == 0)) throw new InvalidOperationException($"Terme vide pour {texte}");
        }
    }

    [Fact]
    public void Analyser_TexteQuelconque_NeLeveJamais() =>
        Prop.ForAll<string?>(texte => AnalyseurDeRequete.Analyser(texte) is not null).VerifierOuLever();

    private static string[] Groupes(string texte) => Groupes(AnalyseurDeRequete.Analyser(texte));

    private static string[] Groupes(RequeteAnalysee r) => [.. r.Groupes.Select(g => string.Join('|', g.Termes.Select(t => t.Texte)))];
}
