using Recouvrement.Infrastructure.Recherche;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;
using SQLitePCL;
using static Recouvrement.Infrastructure.Tests.Recherche.IndexDEssai;

namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>
/// What stands only in papers of others takes the same work as what stands nowhere: the time of an answer tells nothing. Work is counted
/// in pages of the index, which no clock disturbs; the bench gives the times.
/// </summary>
public sealed class TravailPourRienTests : IDisposable
{
    private const int Documents = 3000;
    private static readonly DroitsDeRecherche LesSiens = DroitsDeRecherche.Sur([1]);
    private readonly IndexDEssai _i = new();

    public TravailPourRienTests()
    {
        var hasard = new Random(11);
        _i.Indexer(Enumerable.Range(1, Documents).Select(n => Document(n, FormattableString.Invariant($"saisie du compte bancaire {n} {Mots(hasard)}"), f =>
        {
            f.Portefeuille = 1;
            f.Dossier = n / 10;
            f.Reference = FormattableString.Invariant($"2026-{n:000000}");
        })));
        _i.Indexer(Enumerable.Range(Documents + 1, 12).Select(n => Document(n, "saisie du compte de Moxiqued, hypothèque", f =>
        {
            f.Portefeuille = 2;
            f.Dossier = 999;
            f.Reference = "2026-777777";
            f.Parties = ["Moxiqued"];
        })));
    }

    public void Dispose() => _i.Dispose();

    [Theory]
    [InlineData("2026-777777", "2026-888888")]
    [InlineData("777777", "888888")]
    [InlineData("moxiqued", "mabcdefi")]
    [InlineData("partie:moxiqued", "partie:mabcdefi")]
    [InlineData("saisie moxiqued", "saisie mabcdefi")]
    [InlineData("\"compte de moxiqued\"", "\"compte de mabcdefi\"")]
    [InlineData("moxiq*", "mabcd*")]
    // Misspelt: near a word of others, near none.
    [InlineData("moxiqude", "mabdcefi", 0)]
    public void Chercher_ChezDAutresOuNullePart_AutantDePagesLues(string chezDAutres, string nullePart, int trouvesParEux = 12)
    {
        _i.Chercher(chezDAutres, DroitsDeRecherche.Sur([2])).Total.ShouldBe(trouvesParEux);
        Pages(l => new ChercheurDIndex(_i.Source).Chercher(l, AnalyseurDeRequete.Analyser(chezDAutres), LesSiens, new OptionsDeRecherche()).Total.ShouldBe(0))
            .ShouldBe(Pages(l => new ChercheurDIndex(_i.Source).Chercher(l, AnalyseurDeRequete.Analyser(nullePart), LesSiens, new OptionsDeRecherche()).Total.ShouldBe(0)));
    }

    [Fact]
    public void Completer_ChezDAutresOuNullePart_AutantDePagesLues() =>
        Pages(l => Suggestions.Completer(l, "moxiq", LesSiens, 8).ShouldBeEmpty()).ShouldBe(Pages(l => Suggestions.Completer(l, "mabcd", LesSiens, 8).ShouldBeEmpty()));

    // Without it the comparisons above would compare nothing.
    [Fact]
    public void Pages_MotQueLonVoit_EnLitDavantage() =>
        Pages(l => new ChercheurDIndex(_i.Source).Chercher(l, AnalyseurDeRequete.Analyser("2026-000777"), LesSiens, new OptionsDeRecherche()).Total.ShouldBe(1))
            .ShouldBeGreaterThan(0);

    // A vocabulary over many pages, so that no word is the last of all.
    private static string Mots(Random hasard) =>
        string.Join(' ', Enumerable.Range(0, 6).Select(_ => string.Concat(Enumerable.Range(0, hasard.Next(5, 9)).Select(_ => (char)('a' + hasard.Next(26))))));

    private int Pages(Action<LecteurDIndex> travail)
    {
        using var lecteur = _i.Index.Fichier.Emprunter()!;
        travail(lecteur);
        Compter(lecteur);
        travail(lecteur);
        return Compter(lecteur);
    }

    // Found in memory or read from the disk: that depends on what came before.
    private static int Compter(LecteurDIndex lecteur)
    {
        var pages = 0;
        foreach (var compteur in new[] { raw.SQLITE_DBSTATUS_CACHE_HIT, raw.SQLITE_DBSTATUS_CACHE_MISS })
        {
            raw.sqlite3_db_status(lecteur.Connexion.Handle, compteur, out var lues, out _, 1).ShouldBe(raw.SQLITE_OK);
            pages += lues;
        }

        return pages;
    }
}
