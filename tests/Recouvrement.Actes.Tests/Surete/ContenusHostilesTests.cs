using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Surete;
using Recouvrement.Actes.Tests.Outils;
using Recouvrement.Actes.Valeurs;
using static Recouvrement.Actes.Tests.Outils.FabriqueDocx;
using static Recouvrement.Actes.Tests.Surete.FichiersHostilesTests;

namespace Recouvrement.Actes.Tests.Surete;

/// <summary>Well-formed archives that hold what no act may carry.</summary>
public sealed class ContenusHostilesTests
{
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    [Theory]
    [InlineData("image", "http://exemple.fr/suivi.png")]
    [InlineData("attachedTemplate", "http://exemple.fr/modele.dotm")]
    [InlineData("attachedTemplate", "file://serveur/partage/modele.dotm")]
    [InlineData("attachedTemplate", "file:///\\\\serveur\\partage\\modele.dotm")]
    [InlineData("subDocument", "autre.docx")]
    [InlineData("frame", "https://exemple.fr/")]
    public void RelationExterne_EstRefusee(string nature, string cible) =>
        DoitEtreRefuse(Paragraphes("x").Relation(nature, cible, externe: true).Octets(), MotifRefus.ContenuExterne);

    [Fact]
    public void RelationVersLExterieurDuPaquet_EstRefusee() =>
        DoitEtreRefuse(Paragraphes("x").Relation("image", "../../secret.png", externe: false).Octets(), MotifRefus.CheminInterdit);

    [Fact]
    public void MorceauImporte_EstRefuse() =>
        DoitEtreRefuse(Paragraphes("x").Relation("aFChunk", "page.html", externe: false).Octets(), MotifRefus.ContenuExterne);

    [Fact]
    public void LienHypertexte_EstAdmis() =>
        ModeleWord.Lire(Paragraphes("x").Relation("hyperlink", "https://exemple.fr/", externe: true).Octets()).EstLu.ShouldBeTrue();

    [Theory]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT \"c:\\\\x.docx\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")]
    [InlineData("<w:fldSimple w:instr=\" DDEAUTO cmd \"><w:r><w:t>x</w:t></w:r></w:fldSimple>")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDEPICTURE http://exemple.fr/x.png </w:instrText></w:r>")]
    public void ChampQuiVaChercherAilleurs_EstRefuse(string champ) =>
        DoitEtreRefuse(new FabriqueDocx($"<w:p>{champ}</w:p>").Octets(), MotifRefus.ContenuExterne);

    [Fact]
    public void EntitesEnCascade_SontRefusees()
    {
        var noms = "abcdefghij";
        var entites = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY {noms[i]} \"{string.Concat(Enumerable.Repeat($"&{noms[i - 1]};", 10))}\">"));

        DoitEtreRefuse(Paragraphes("x").Fichier("word/styles.xml", $"<!DOCTYPE l [<!ENTITY a \"lol\">{entites}]><l>&j;</l>").Octets(), MotifRefus.EntitesXml);
    }

    [Fact]
    public void EntiteExterne_EstRefusee() => DoitEtreRefuse(
        Paragraphes("x").Fichier("word/styles.xml", "<!DOCTYPE l SYSTEM \"http://exemple.fr/x.dtd\"><l/>").Octets(), MotifRefus.EntitesXml);

    [Fact]
    public void XmlMalForme_EstRefuse() =>
        DoitEtreRefuse(new FabriqueDocx("<w:p><w:r></w:p>").Octets(), MotifRefus.Illisible);

    [Fact]
    public void ModeleAttacheLocal_EstOublie()
    {
        var fabrique = Paragraphes("x {{nom}}").Relation("attachedTemplate", "file:///C:\\Users\\moi\\Normal.dotm", externe: true);

        var acte = fabrique.Rendre(new ObjetActe { ["nom"] = "n" });

        acte.Partie("word/_rels/document.xml.rels").ToString().ShouldNotContain("Normal.dotm");
    }

    [Fact]
    public void ModeleDotx_DonneUnDocument()
    {
        var acte = new FabriqueDocx(P("{{nom}}")) { TypePrincipal = Types + "template.main+xml" }.Rendre(new ObjetActe { ["nom"] = "n" });

        acte.Partie("[Content_Types].xml").ToString().ShouldContain(Types + "document.main+xml");
        acte.Erreurs().ShouldBeEmpty();
    }

    [Fact]
    public void BouclesImbriqueesSansFin_SontRefuseesAuRendu()
    {
        var liste = ValeurActe.Liste(Enumerable.Repeat<ValeurActe>("x", 1000));
        var modele = Paragraphes("{{#l}}", "{{#l}}", "{{#l}}", "abcdefghij", "{{/l}}", "{{/l}}", "{{/l}}").Modele();

        var resultat = modele.Rendre(new ObjetActe { ["l"] = liste });

        resultat.EstProduit.ShouldBeFalse();
        resultat.Refus.ShouldStartWith("L’acte dépasse la taille admise");
    }

    [Fact]
    public void BouclesImbriqueesQuiNEcriventRien_SontArretees()
    {
        var liste = ValeurActe.Liste(Enumerable.Repeat<ValeurActe>("x", 100));
        var modele = Paragraphes(string.Concat(Enumerable.Repeat("{{#l}}", 30)) + string.Concat(Enumerable.Repeat("{{/l}}", 30)) + "x").Modele();

        modele.Rendre(new ObjetActe { ["l"] = liste }).Refus.ShouldStartWith("L’acte dépasse la taille admise");
    }

    [Fact]
    public void SectionsSansFondDImbrication_SontRefusees() => DoitEtreRefuse(
        Paragraphes([.. Enumerable.Repeat("{{#l}}", 10_000), .. Enumerable.Repeat("{{/l}}", 10_000)]).Octets(), MotifRefus.TropGros);

    [Theory]
    [InlineData("{{a}}")]
    [InlineData("{{")]
    [InlineData("}}")]
    [InlineData("{{#a}}{{/a}}")]
    public void UnMillionDeBalises_SontRefusees(string balise) =>
        DoitEtreRefuse(Paragraphes(string.Concat(Enumerable.Repeat(balise, 1_000_000))).Octets(), MotifRefus.TropGros);

    [Theory]
    [InlineData("{{")]
    [InlineData("{{a")]
    [InlineData("}}")]
    public void DesMilliersDAccoladesSeules_SontSignaleesSansSePerdre(string accolades)
    {
        var horloge = System.Diagnostics.Stopwatch.StartNew();

        var constats = Paragraphes(string.Concat(Enumerable.Repeat(accolades, 60_000))).Modele().Verifier();

        constats.Count.ShouldBeLessThanOrEqualTo(50);
        horloge.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void FragmentsQuiSeMultiplient_SontRefuses()
    {
        // Each of five fragments calls the next a hundred times: ten thousand million paragraphs.
        byte[] Fragment(string nom) => Paragraphes(Enumerable.Repeat($"{{{{> f{(char)(nom[1] + 1)}}}}}", 100)).Octets();

        ModeleWord.Lire(Paragraphes("{{> fa}}").Octets(), new OptionsLecture { Fragments = Fragment }).Motif.ShouldBe(MotifRefus.TropGros);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("inconnu")]
    [InlineData("utf-16")]
    [InlineData("ibm037")]
    public void XmlDansUnCodageQuIlNestPas_EstRefuse(string codage) => DoitEtreRefuse(
        Paragraphes("x").Brut("word/styles.xml", $"<?xml version=\"1.0\" encoding=\"{codage}\"?><a>\u00e9</a>").Octets(), MotifRefus.Illisible);
}
