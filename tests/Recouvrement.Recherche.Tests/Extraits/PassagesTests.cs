using FsCheck.Fluent;
using Recouvrement.Recherche.Analyse;
using Recouvrement.Recherche.Extraits;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Recherche.Tests.Extraits;

/// <summary>A text read by passages says what it says read whole.</summary>
public sealed class PassagesTests
{
    private static readonly string[] Mots =
    [
        "porte", "fort", "procès", "verbal", "mise", "en", "demeure", "de", "la", "l’", "d'", "jusqu'", "qu’", "arrêt", "bis", "mars", "Mai",
        "sarl", "S.A.R.L", "créance", "œuvre", "ŒUVRE", "cre\u0301ance", "recou\u00ADvrement", "recou", "vrement", "saisie", "à", "A", "élu", "Élu",
        "2bis", "B12", "12", "2026", "1er", "552", "032", "1 234,56", "FR76", "3000", "ABCD", "06", "25/01234", "a1b2c3", "été", "et", "ﬁn", "𝒜", "日本",
    ];

    private static readonly string[] Liens =
        [" ", " ", " ", " ", "-", "’", "/", ".", ",", "_", "-\n", "\u00AD\r\n", "- \n ", ". ", "\n", "\t", " (", ") ", "", "\u00A0", "\u00AD", "'"];

    private static readonly string[] Demandes =
    [
        "porte", "fort*", "porte-fort", "\"procès verbal\"", "procès-verbal", "\"mise en demeure\"", "\"demeure de mise\"", "bis", "b*", "mars", "sarl", "s*",
        "créance saisie", "œuvre", "recouvrement", "vrement", "a*", "élu", "\"saisie mise dem\"*", "arrêt OR été", "\"l’arrêt porte\"", "fr*", "abcd", "v*", "fin",
        "\"porte fort saisie mise\"", "c*", "𝒜", "日本", "mai",
    ];

    [Fact]
    public void Suivant_TexteEtDemandeQuelconques_LesMemesOccurrences() =>
        Prop.ForAll(Gen.Choose(0, 10_000_000).ToArbitrary(), graine =>
        {
            var (texte, demande) = Essai(graine);
            var surligneur = new Surligneur(AnalyseurDeRequete.Analyser(demande));
            var passages = surligneur.Passages.ShouldNotBeNull(demande);
            ParPassages(texte, surligneur, passages).ShouldBe(DUnCoup(texte, surligneur), $"{demande} : {texte}");
        }).VerifierOuLever(20_000);

    [Theory]
    [InlineData("\"25/01234\"")]
    [InlineData("saisie 2026")]
    [InlineData("12 mars 2026")]
    public void Passages_UnNombreEstCherche_LeTexteEstLuEnEntier(string demande) =>
        new Surligneur(AnalyseurDeRequete.Analyser(demande)).Passages.ShouldBeNull();

    private static (string Texte, string Demande) Essai(int graine)
    {
        var hasard = new Random(graine);
        var texte = string.Concat(Enumerable.Range(0, hasard.Next(1, 40)).Select(_ => hasard.GetItems(Mots, 1)[0] + hasard.GetItems(Liens, 1)[0]));
        return (texte, hasard.GetItems(Demandes, 1)[0]);
    }

    private static List<Occurrence> DUnCoup(string texte, Surligneur surligneur)
    {
        var (jetons, occurrences) = (new List<Jeton>(), new List<Occurrence>());
        new Analyseur().Analyser(texte, jetons);
        surligneur.Chercher(jetons, occurrences);
        return occurrences;
    }

    private static List<Occurrence> ParPassages(string texte, Surligneur surligneur, Passages passages)
    {
        var (analyseur, jetons, occurrences) = (new Analyseur(), new List<Jeton>(), new List<Occurrence>());
        for (var ici = 0; analyseur.AnalyserPassage(texte, ref ici, passages, jetons, surligneur.Initiales);) surligneur.Chercher(jetons, occurrences);
        return occurrences;
    }
}
