using System.Xml.Linq;
using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Tests.Outils;
using Recouvrement.Actes.Valeurs;
using static Recouvrement.Actes.Tests.Outils.DocxLu;
using static Recouvrement.Actes.Tests.Outils.FabriqueDocx;

namespace Recouvrement.Actes.Tests.Rendu;

public sealed class ChampsTests
{
    private static readonly ObjetActe Debiteur = new()
    {
        ["debiteur"] = new ObjetActe { ["denomination"] = "Dupont & Fils <SARL>", ["adresse"] = "1 rue des Lilas\n75001 Paris" },
        ["montant"] = 1234.5m,
        ["jour"] = new DateOnly(2026, 9, 1),
        ["siren"] = "552100554",
        ["siret"] = "552 100 554 00013",
        ["civilite"] = "Mme",
        ["rang"] = 1,
        ["taux"] = 12.5m,
    };

    [Fact]
    public void Champ_DansUnParagraphe_EstRemplaceEtEchappe()
    {
        var acte = Paragraphes("Société {{debiteur.denomination}}, débitrice.").Rendre(Debiteur);

        acte.Paragraphes.ShouldBe(["Société Dupont & Fils <SARL>, débitrice."]);
        acte.Erreurs().ShouldBeEmpty();
    }

    [Fact]
    public void Champ_TexteDePlusieursLignes_GardeSesSautsDeLigne() =>
        Paragraphes("{{debiteur.adresse}}").Rendre(Debiteur).Paragraphes.ShouldBe(["1 rue des Lilas\n75001 Paris"]);

    [Fact]
    public void Champ_CoupeEnPlusieursRuns_GardeLaFormeDuPremierCaractere()
    {
        var corps = $"<w:p>{R("Le {", "<w:i/>")}<w:proofErr w:type=\"spellStart\"/>{R("{deb", "<w:b/>")}<w:bookmarkStart w:id=\"0\" w:name=\"x\"/>"
            + $"{R("iteur.", "<w:u w:val=\"single\"/>")}<w:bookmarkEnd w:id=\"0\"/>{R("denomination}")}{R("} fin")}</w:p>";

        var acte = new FabriqueDocx(corps).Rendre(Debiteur);

        acte.Paragraphes.ShouldBe(["Le Dupont & Fils <SARL> fin"]);
        var run = acte.Corps.Descendants(W + "r").Single(r => r.Value.StartsWith("Dupont", StringComparison.Ordinal));
        run.Element(W + "rPr")!.Elements().Select(e => e.Name.LocalName).ShouldBe(["i"]);
        acte.Corps.Descendants(W + "bookmarkStart").Count().ShouldBe(1);
        acte.Erreurs().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{{montant | euros}}", "1\u00A0234,50\u00A0€")]
    [InlineData("{{montant | lettres}}", "mille deux cent trente-quatre euros et cinquante centimes")]
    [InlineData("{{montant | lettres | capitale}}", "Mille deux cent trente-quatre euros et cinquante centimes")]
    [InlineData("{{montant|nombre 2}}", "1\u00A0234,50")]
    [InlineData("{{montant}}", "1\u00A0234,5")]
    [InlineData("{{jour}}", "01/09/2026")]
    [InlineData("{{jour | longue}}", "1er septembre 2026")]
    [InlineData("{{debiteur.denomination | majuscules}}", "DUPONT & FILS <SARL>")]
    [InlineData("{{absent | defaut \"néant\"}}", "néant")]
    [InlineData("{{absent | defaut « néant »}}", "néant")]
    [InlineData("{{absent | defaut “l’inconnu”}}", "l’inconnu")]
    [InlineData("{{absent | euros | defaut \"\"}}", "")]
    [InlineData("{{\u00A0montant\u00A0|\u00A0euros\u00A0}}", "1\u00A0234,50\u00A0€")]
    [InlineData("{{jour | longue | insecable}}", "1er\u00A0septembre\u00A02026")]
    [InlineData("{{siren | siren}}", "552\u00A0100\u00A0554")]
    [InlineData("{{siret | siren}}", "552\u00A0100\u00A0554\u00A000013")]
    [InlineData("{{civilite | civilite}}", "Madame")]
    [InlineData("{{rang | ordinal}} {{rang | ordinal feminin}}", "1er 1re")]
    [InlineData("{{taux | pourcent}} {{taux | pourcent 2}}", "12,5\u00A0% 12,50\u00A0%")]
    [InlineData("a{{! note au relecteur }}b", "ab")]
    public void Champ_AvecFiltres_EcritEnFrancais(string modele, string attendu) =>
        Paragraphes(modele).Rendre(Debiteur).Paragraphes.ShouldBe([attendu]);

    [Fact]
    public void Champs_DansEnTetePiedEtNote_SontRemplaces()
    {
        var acte = new FabriqueDocx($"<w:p>{R("Corps")}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
            .AvecEnTete(P("Réf. {{montant}}")).AvecPied(P("Pied {{jour}}")).AvecNote(P("Note {{debiteur.denomination}}")).Rendre(Debiteur);

        acte.ToutLeTexte("word/header0.xml").ShouldBe("Réf. 1\u00A0234,5");
        acte.ToutLeTexte("word/footer1.xml").ShouldBe("Pied 01/09/2026");
        acte.ToutLeTexte("word/footnotes2.xml").ShouldEndWith("Note Dupont & Fils <SARL>");
        acte.Erreurs().ShouldBeEmpty();
    }

    [Fact]
    public void Champs_DansZoneDeTexte_SontRemplacesAussiDansLeRepliVml()
    {
        var zone = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"z\"/><a:graphic>"
            + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent>"
            + P("{{montant | euros}}") + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>" + P("{{montant | euros}}") + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        var acte = new FabriqueDocx(zone).Rendre(Debiteur);

        acte.Corps.Descendants(W + "t").Select(t => t.Value).ShouldBe(["1\u00A0234,50\u00A0€", "1\u00A0234,50\u00A0€"]);
    }

    [Fact]
    public void Champ_DansControleDeContenuLie_PerdSaLiaisonEtSonEspaceReserve()
    {
        var sdt = "<w:sdt><w:sdtPr><w:id w:val=\"7\"/><w:showingPlcHdr/><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{0}\"/></w:sdtPr><w:sdtContent>"
            + R("{{montant}}") + "</w:sdtContent></w:sdt>";
        var autre = sdt.Replace("{{montant}}", "inchangé", StringComparison.Ordinal).Replace("\"7\"", "\"8\"", StringComparison.Ordinal);

        var acte = new FabriqueDocx($"<w:p>{sdt}{autre}</w:p>").Rendre(Debiteur);

        acte.Paragraphes.ShouldBe(["1\u00A0234,5inchangé"]);
        acte.Corps.Descendants(W + "dataBinding").Count().ShouldBe(1);
        acte.Corps.Descendants(W + "showingPlcHdr").Count().ShouldBe(1);
    }

    [Fact]
    public void Champ_DansUnLien_EstRemplace() =>
        new FabriqueDocx($"<w:p><w:hyperlink w:anchor=\"x\">{R("voir {{mon")}{R("tant}}")}</w:hyperlink></w:p>").Rendre(Debiteur)
            .Paragraphes.ShouldBe(["voir 1\u00A0234,5"]);

    [Fact]
    public void Champ_DansUneInsertionSuivie_ResteUneInsertion()
    {
        var acte = new FabriqueDocx($"<w:p><w:ins w:id=\"1\" w:author=\"A\">{R("{{mon")}{R("tant}} dus")}</w:ins><w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText>{{{{old}}}}</w:delText></w:r></w:del></w:p>")
            .Rendre(Debiteur);

        acte.Corps.Descendants(W + "ins").Single().Value.ShouldBe("1\u00A0234,5 dus");
        acte.Corps.Descendants(W + "delText").Single().Value.ShouldBe("{{old}}");
    }

    [Fact]
    public void SautDePage_EcritUnSautDePage() =>
        Paragraphes("{{saut-de-page}}").Rendre(Debiteur).Corps.Descendants(W + "br").Single().Attribute(W + "type")!.Value.ShouldBe("page");

    [Fact]
    public void ValeurRiche_SeuleDansSonParagraphe_DonneDesParagraphesDuMemeStyle()
    {
        var corps = $"<w:p><w:pPr><w:pStyle w:val=\"Expose\"/></w:pPr>{R("{{faits}}", "<w:i/>")}</w:p>";
        var faits = ValeurActe.Riche(
            new ParagrapheRiche([new SegmentRiche("Le "), new SegmentRiche("contrat", Gras: true)]), ParagrapheRiche.Simple("Le défaut."));

        var acte = new FabriqueDocx(corps).Rendre(new ObjetActe { ["faits"] = faits });

        acte.Paragraphes.ShouldBe(["Le contrat", "Le défaut."]);
        acte.Corps.Descendants(W + "pStyle").Count().ShouldBe(2);
        acte.Corps.Descendants(W + "r").Single(r => r.Value is "contrat").Element(W + "rPr")!.Elements().Select(e => e.Name.LocalName).ShouldBe(["b", "i"]);
        acte.Erreurs().ShouldBeEmpty();
    }

    [Fact]
    public void Image_DansUnEnTete_AjouteFichierRelationEtType()
    {
        var png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP8z8DwnwEJMCFzAAAf/wL+0mQZ1gAAAABJRU5ErkJggg==");
        var image = ImageActe.Lire(png, "Logo", largeurMm: 20)!;

        var acte = new FabriqueDocx(P("{{logo}}")).AvecEnTete(P("{{logo}}")).Rendre(new ObjetActe { ["logo"] = image });

        image.HauteurMm.ShouldBe(10m);
        acte.Noms().Count(n => n.StartsWith("word/media/", StringComparison.Ordinal)).ShouldBe(1);
        acte.Corps.Descendants(XName.Get("blip", "http://schemas.openxmlformats.org/drawingml/2006/main")).Count().ShouldBe(1);
        acte.Erreurs().ShouldBeEmpty();
    }

    [Fact]
    public void CaracteresDeControle_DansUneDonnee_SontOtes() =>
        Paragraphes("{{x}}").Rendre(new ObjetActe { ["x"] = "a\u0001b\uFFFEc\uD800d" }).Paragraphes.ShouldBe(["abc\uFFFDd"]);

    [Fact]
    public void Rendu_DeuxFois_DonneLesMemesOctets()
    {
        var modele = Paragraphes("{{debiteur.adresse}} {{montant | lettres}}").Modele();

        modele.Rendre(Debiteur).Empreinte.ShouldBe(modele.Rendre(Debiteur).Empreinte);
    }

    [Fact]
    public void Final_DonneeManquante_EstRefuseAvecLaListe()
    {
        var schema = new SchemaActe([new ChampSchema("debiteur.siren", TypeValeur.Texte, "SIREN du débiteur", "Fiche du débiteur")]);

        var resultat = Paragraphes("{{debiteur.siren}} {{debiteur.siren}} {{montant | date}}").Modele()
            .Rendre(Debiteur, new OptionsRendu { Schema = schema });

        resultat.EstProduit.ShouldBeFalse();
        resultat.Refus.ShouldBe("L’acte ne peut pas être établi, il manque : SIREN du débiteur, montant.");
        resultat.Manquantes.Select(m => (m.Chemin, m.OuSaisir, m.Inadaptee)).ShouldBe([("debiteur.siren", "Fiche du débiteur", false), ("montant", null, true)]);
    }

    [Fact]
    public void Brouillon_DonneeManquante_PorteUneMarqueSurlignee()
    {
        var acte = Paragraphes("Siège : {{debiteur.siege}}.").Rendre(Debiteur, ModeRendu.Brouillon);

        acte.Paragraphes.ShouldBe(["Siège : [à compléter\u00A0: debiteur.siege]."]);
        acte.Corps.Descendants(W + "highlight").Single().Parent!.Parent!.Value.ShouldStartWith("[à compléter");
        acte.Erreurs().ShouldBeEmpty();
    }
}
