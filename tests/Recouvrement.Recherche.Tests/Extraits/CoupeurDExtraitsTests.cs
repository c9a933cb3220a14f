using FsCheck.Fluent;
using Recouvrement.Recherche.Extraits;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Recherche.Tests.Extraits;

public class CoupeurDExtraitsTests
{
    private const string Bourre = "Attendu que rien de tout cela ne concerne le litige présent devant nous. ";
    private static readonly CoupeurDExtraits Coupeur = new();

    [Theory]
    [InlineData("créancier", "Les CREANCIERS saisis", "CREANCIERS")]
    [InlineData("signifier", "l’ordonnance fut signifiée hier", "signifiée")]
    [InlineData("liquidite", "la liquidité du titre", "liquidité")]
    [InlineData("liquidité", "LA LIQUIDITE DU TITRE", "LIQUIDITE")]
    [InlineData("assignation", "par l’assignation délivrée", "assignation")]
    [InlineData("\"mise en demeure\"", "une mise en demeure, puis mise à prix en demeure", "mise en demeure")]
    [InlineData("\"mises en demeure\"", "la MISE EN DEMEURE du jour", "MISE EN DEMEURE")]
    [InlineData("creanc*", "créance, créancier, crédit", "créance|créancier")]
    [InlineData("25/01234", "sous le numéro RG 25/01234.", "25/01234")]
    [InlineData("552032534", "SIREN 552 032 534 RCS", "552 032 534")]
    [InlineData("1234,56", "la somme de 1 234,56 €", "1 234,56")]
    [InlineData("12/03/2026", "le 12 mars 2026 au matin", "12 mars 2026")]
    [InlineData("procès verbal", "un procès-verbal de saisie", "procès|verbal")]
    [InlineData("œuvre", "oeuvre et ŒUVRE", "oeuvre|ŒUVRE")]
    [InlineData("créance", "cre\u0301ance", "cre\u0301ance")]
    public void Couper_Trouve_SurligneLOriginal(string requete, string texte, string surligne) =>
        Surlignes(requete, texte).ShouldBe(surligne.Split('|'));

    [Fact]
    public void Couper_TexteLong_MontreLePassageQuiReunitLesMots()
    {
        var texte = string.Concat(Enumerable.Repeat(Bourre, 40)) + "La saisie est seule ici. " + string.Concat(Enumerable.Repeat(Bourre, 40))
            + "La saisie attribution du compte. " + string.Concat(Enumerable.Repeat(Bourre, 40));
        var extrait = Couper("saisie attribution", texte).ShouldNotBeNull();
        extrait.Segments.Where(s => s.EstSurligne).Select(s => s.Texte).ShouldBe(["saisie", "attribution"]);
        extrait.Texte.ShouldStartWith("… ");
        extrait.Texte.ShouldEndWith(" …");
        extrait.Texte.Length.ShouldBeLessThan(310);
    }

    [Fact]
    public void Couper_Pages_DitLaPage()
    {
        const string page1 = "Première page.\f", page2 = "Deuxième page.\f";
        var original = new TexteOriginal(page1 + page2 + "Troisième : la créance.", [0, page1.Length, page1.Length + page2.Length]);
        Coupeur.Couper(original, AnalyseurDeRequete.Analyser("créance"))!.Page.ShouldBe(3);
    }

    [Fact]
    public void Couper_RienTrouve_LeDebutSansSurlignage()
    {
        var extrait = Couper("hypothèque", "   La créance est certaine.").ShouldNotBeNull();
        extrait.Texte.ShouldBe("… La créance est certaine.");
        extrait.Segments.ShouldNotContain(s => s.EstSurligne);
    }

    [Fact]
    public void Couper_TexteVide_Rien() => Couper("créance", " \n ").ShouldBeNull();

    [Fact]
    public void Couper_Html_ResteDuTexte() => Surlignes("créance", "<b>créance</b><script>").ShouldBe(["créance"]);

    // Cut anywhere, in anything: the segments are stretches of the original.
    [Fact]
    public void Couper_TexteQuelconque_SegmentsDeLOriginal() => Prop.ForAll<string?, string?>((texte, mot) =>
    {
        var contenu = $"{texte} {mot} {texte}";
        var extrait = Coupeur.Couper(new TexteOriginal(contenu, []), AnalyseurDeRequete.Analyser(mot));
        if (extrait is null) return;
        var nu = string.Concat(extrait.Segments.Where((s, i) => !((i == 0 && s.Texte is "… ") || (i == extrait.Segments.Count - 1 && s.Texte is " …"))).Select(s => s.Texte));
        contenu.ShouldContain(nu);
    }).VerifierOuLever();

    private static string[] Surlignes(string requete, string texte) =>
        [.. Couper(requete, texte)!.Segments.Where(s => s.EstSurligne).Select(s => s.Texte)];

    private static Extrait? Couper(string requete, string texte) => Coupeur.Couper(new TexteOriginal(texte, []), AnalyseurDeRequete.Analyser(requete));
}
