namespace Recouvrement.Actes.Tests.Catalogue;

/// <summary>
/// What the fact sheets want to read in each act, found in the act once rendered: words, article, row of the sheet. Several sets of data
/// are rendered, so that what holds only in one case is read too.
/// </summary>
public sealed class MentionsObligatoiresTests
{
    private static readonly Dictionary<string, string> Textes = new(StringComparer.Ordinal);

    private static string Texte(string id)
    {
        lock (Textes)
        {
            return Textes.TryGetValue(id, out var texte)
                ? texte
                : Textes[id] = string.Join('\n', ActeRendu.Complet(id, oui: true), ActeRendu.Complet(id, oui: false),
                    // Without a title, a declaration is certified sincere.
                    ActeRendu.Lire(id, ActeRendu.SansTitre(id)));
        }
    }

    [Theory]
    [MemberData(nameof(MentionsDesFiches.Toutes), MemberType = typeof(MentionsDesFiches))]
    public void Acte_PorteLaMention(string acte, string mention, string article, string fiche) =>
        Texte(acte).ShouldContain(mention, Case.Sensitive, $"{article} ({fiche})");

    [Fact]
    public void Mentions_ChaqueActeQuUneFicheCommande_EnA() =>
        CatalogueLu.Du.Actes.Select(a => a.Id).Except(MentionsDesFiches.Toutes().Select(m => (string)m[0]!)).Order(StringComparer.Ordinal)
            // Letters that no text regulates.
            .ShouldBe(["mainlevee", "remise-avocat"]);

    // The same article in two acts has one version and one doubt.
    [Fact]
    public void Catalogue_UnArticle_AUneVersionEtUnDoute() =>
        CatalogueLu.Du.Actes.SelectMany(a => a.Mentions).GroupBy(m => m.Article)
            .Where(g => g.Select(m => (m.Version, m.Doute)).Distinct().Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    // What the sheets do not hold, or doubt, says so.
    [Theory]
    [InlineData("CPCE R121-11")]
    [InlineData("Règl. (CE) 1896/2006, art. 16")]
    [InlineData("Règl. (CE) 1896/2006, art. 2 et 3")]
    [InlineData("C. com. L624-18")]
    [InlineData("C. com. L626-27, I et II")]
    [InlineData("C. civ. 1310")]
    [InlineData("C. civ. 2303")]
    [InlineData("CPC 901")]
    public void Catalogue_ArticleDouteux_LeDit(string article) =>
        CatalogueLu.Du.Actes.SelectMany(a => a.Mentions).Where(m => string.Equals(m.Article, article, StringComparison.Ordinal))
            .ShouldAllBe(m => !string.IsNullOrWhiteSpace(m.Doute));
}
