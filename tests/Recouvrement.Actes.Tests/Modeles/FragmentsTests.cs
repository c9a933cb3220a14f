using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Tests.Outils;
using Recouvrement.Actes.Valeurs;
using static Recouvrement.Actes.Tests.Outils.FabriqueDocx;

namespace Recouvrement.Actes.Tests.Modeles;

public sealed class FragmentsTests
{
    private static readonly ObjetActe Valeurs = new() { ["nom"] = "Durand", ["oui"] = true };

    [Fact]
    public void Fragment_SeulDansSonParagraphe_ApporteSesParagraphesEtTableaux()
    {
        var acte = Paragraphes("avant", "{{> entete}}", "après").Rendre(
            Valeurs, fragments: nom => nom is "entete" ? new FabriqueDocx(P("Maître {{nom}}") + Tableau(Ligne("{{#oui}}a", "b{{/oui}}"))).Octets() : null);

        acte.Paragraphes.ShouldBe(["avant", "Maître Durand", "a", "b", "après"]);
        acte.Erreurs().ShouldBeEmpty();
    }

    [Fact]
    public void Fragment_DansUneLigne_ApporteSonTexte() =>
        Paragraphes("Par {{> signataire}}, avocat").Rendre(Valeurs, fragments: _ => Paragraphes("Me {{nom}}").Octets())
            .Paragraphes.ShouldBe(["Par Me Durand, avocat"]);

    [Fact]
    public void Fragment_DansUneBoucle_EstRepete() =>
        Paragraphes("{{#l}}", "{{> f}}", "{{/l}}").Rendre(
                new ObjetActe { ["l"] = ValeurActe.Liste("x", "y") }, fragments: _ => Paragraphes("- {{.}}").Octets())
            .Paragraphes.ShouldBe(["- x", "- y"]);

    [Fact]
    public void Fragment_AvecUnLien_ApporteSaRelation()
    {
        var fragment = new FabriqueDocx($"<w:p><w:hyperlink r:id=\"rIdT0\">{R("site")}</w:hyperlink></w:p>").Relation("hyperlink", "https://exemple.fr/", externe: true);

        var acte = Paragraphes("{{> f}}").Rendre(Valeurs, fragments: _ => fragment.Octets());

        acte.Erreurs().ShouldBeEmpty();
        acte.Partie("word/_rels/document.xml.rels").ToString().ShouldContain("https://exemple.fr/");
    }

    [Fact]
    public void Fragment_QuiSAppelleLuiMeme_EstSignale() =>
        Paragraphes("{{> f}}").Modele(_ => Paragraphes("{{> f}}").Octets()).Verifier().ShouldHaveSingleItem().Code.ShouldBe(CodeConstat.FragmentInadapte);

    [Fact]
    public void Fragment_Illisible_EstSignaleSansArreterLaLecture() =>
        Paragraphes("{{> f}}").Modele(_ => [1, 2, 3]).Verifier().ShouldHaveSingleItem().Code.ShouldBe(CodeConstat.FragmentInadapte);
}
