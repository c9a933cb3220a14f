using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Tests.Outils;
using Recouvrement.Actes.Valeurs;
using static Recouvrement.Actes.Tests.Outils.DocxLu;
using static Recouvrement.Actes.Tests.Outils.FabriqueDocx;

namespace Recouvrement.Actes.Tests.Rendu;

public sealed class SectionsTests
{
    internal static readonly ObjetActe Dossier = new()
    {
        ["creances"] = ValeurActe.Liste(
            new ObjetActe { ["ref"] = "F1", ["montant"] = 10m, ["pieces"] = ValeurActe.Liste("a", "b") },
            new ObjetActe { ["ref"] = "F2", ["montant"] = 20m, ["pieces"] = ValeurActe.Liste() }),
        ["vide"] = ValeurActe.Liste(),
        ["oui"] = true,
        ["non"] = false,
        ["zero"] = 0m,
        ["titre"] = "T",
        ["debiteur"] = new ObjetActe { ["nom"] = "Durand", ["siren"] = ValeurActe.Absente },
    };

    private static IReadOnlyList<string> Rendre(params string[] paragraphes) => Valide(Paragraphes(paragraphes)).Paragraphes;

    internal static DocxLu Valide(FabriqueDocx fabrique)
    {
        var acte = fabrique.Rendre(Dossier);
        acte.Erreurs().ShouldBeEmpty();
        return acte;
    }

    [Fact]
    public void Boucle_DansUneLigneDeTexte_RepeteLeTexte() =>
        Rendre("Factures : {{#creances}}{{ref}}{{^@dernier}}, {{/@dernier}}{{/creances}}.").ShouldBe(["Factures : F1, F2."]);

    [Fact]
    public void Boucle_SeuleDansSesParagraphes_RepeteLesParagraphesEtDisparait() =>
        Rendre("avant", "{{#creances}}", "{{@rang}}. {{ref}} {{titre}}", "fin {{ref}}", "{{/creances}}", "après")
            .ShouldBe(["avant", "1. F1 T", "fin F1", "2. F2 T", "fin F2", "après"]);

    [Fact]
    public void Boucle_AutourDUnParagrapheEntier_RepeteLeParagraphe() =>
        Rendre("{{#creances}}{{ref}}{{/creances}}", "x").ShouldBe(["F1", "F2", "x"]);

    [Fact]
    public void Boucle_Imbriquee_VoitLesDeuxNiveaux() =>
        Rendre("{{#creances}}", "{{#pieces}}", "{{ref}}-{{.}}", "{{/pieces}}", "{{^pieces}}aucune pour {{ref}}{{/pieces}}", "{{/creances}}")
            .ShouldBe(["F1-a", "F1-b", "aucune pour F2"]);

    [Fact]
    public void Boucle_DuMilieuDUnParagrapheAuMilieuDUnAutre_FaitCoulerLeTexte() =>
        Rendre("Tête {{#creances}}début {{ref}}", "suite {{ref}}{{/creances}} queue")
            .ShouldBe(["Tête début F1", "suite F1début F2", "suite F2 queue"]);

    [Fact]
    public void Section_FermeeEtRouverteDansLeMemeParagraphe_EstComprise() =>
        Rendre("{{#oui}}", "a", "{{/oui}}{{#non}}", "b", "{{/non}}").ShouldBe(["a"]);

    [Theory]
    [InlineData("oui", "O")]
    [InlineData("non", "N")]
    [InlineData("zero", "N")]
    [InlineData("titre", "O")]
    [InlineData("vide", "N")]
    [InlineData("debiteur", "O")]
    [InlineData("debiteur.siren", "N")]
    [InlineData("inconnu", "N")]
    public void Condition_SelonLaValeur_GardeUneBranche(string champ, string attendu) =>
        Rendre($"{{{{#{champ}}}}}O{{{{/{champ}}}}}{{{{^{champ}}}}}N{{{{/{champ}}}}}").ShouldBe([attendu]);

    [Fact]
    public void Paragraphe_FaitDeSectionsToutesEcartees_Disparait() =>
        Rendre("a", "{{#non}}x{{/non}} {{#vide}}y{{/vide}}", "b").ShouldBe(["a", "b"]);

    [Fact]
    public void Groupe_OuvertParUneSection_DonneSesNoms() =>
        Rendre("{{#debiteur}}M. {{nom}} ({{titre}}){{/debiteur}}").ShouldBe(["M. Durand (T)"]);

    [Fact]
    public void Zone_DontLeSeulParagraphePart_GardeUnParagraphe()
    {
        var zone = $"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{P("{{#non}}x{{/non}}")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";

        new FabriqueDocx(zone).Rendre(Dossier).Corps.Descendants(W + "txbxContent").Single().Elements().Single().Name.ShouldBe(W + "p");
    }

    [Fact]
    public void Boucle_AutourDUneZoneDeTexte_DonneUneZoneParElementAuxNumerosDistincts()
    {
        static string Dessin(string nom) => "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"4\" name=\"z\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
            + $"<wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent>{P(nom)}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

        var acte = new FabriqueDocx(P("{{#creances}}") + Dessin("{{ref}}") + P("{{/creances}}")).Rendre(Dossier);

        acte.Corps.Descendants(W + "txbxContent").Select(z => z.Value).ShouldBe(["F1", "F2"]);
        acte.Corps.Descendants().Where(e => e.Name.LocalName is "docPr").Select(e => e.Attribute("id")!.Value).ShouldBe(["4", "5"]);
    }

    [Fact]
    public void Signet_DansUneBoucle_NEstPasRepete() =>
        Valide(new FabriqueDocx(P("{{#creances}}") + $"<w:p><w:bookmarkStart w:id=\"3\" w:name=\"s\"/>{R("{{ref}}")}<w:bookmarkEnd w:id=\"3\"/></w:p>" + P("{{/creances}}")))
            .Corps.Descendants(W + "bookmarkStart").Count().ShouldBe(1);

    [Fact]
    public void Controle_DontLeContenuPart_Disparait()
    {
        var sdt = $"<w:sdt><w:sdtPr><w:id w:val=\"9\"/></w:sdtPr><w:sdtContent>{P("{{#non}}x{{/non}}")}</w:sdtContent></w:sdt>";

        Valide(new FabriqueDocx(sdt + P("fin"))).Corps.Descendants(W + "sdt").ShouldBeEmpty();
    }

    [Fact]
    public void Controle_DansUneBoucle_NeRepetePasSonNumero()
    {
        var sdt = $"<w:sdt><w:sdtPr><w:id w:val=\"9\"/></w:sdtPr><w:sdtContent>{P("{{ref}}")}</w:sdtContent></w:sdt>";

        Valide(new FabriqueDocx(P("{{#creances}}") + sdt + P("{{/creances}}") + P("fin"))).Paragraphes.ShouldBe(["F1", "F2", "fin"]);
    }

    [Fact]
    public void Section_DontUneBaliseEstInseree_EstRemontee() =>
        new FabriqueDocx($"<w:p>{R("a {{#oui}}b")}<w:ins w:id=\"1\" w:author=\"A\">{R("{{/oui}}")}</w:ins>{R(" c")}</w:p>").Rendre(Dossier)
            .Paragraphes.ShouldBe(["a b c"]);

    [Fact]
    public void Liste_DElementsDeListeWord_RepeteLElement()
    {
        var acte = new FabriqueDocx($"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>{R("{{#creances}}{{ref}} ;{{/creances}}")}</w:p>").Rendre(Dossier);

        acte.Paragraphes.ShouldBe(["F1 ;", "F2 ;"]);
        acte.Corps.Descendants(W + "numPr").Count().ShouldBe(2);
    }

    [Fact]
    public void Chemin_CommencantParUnPoint_NeChercheQueDansLElement()
    {
        Rendre("{{#creances}}{{.ref}} {{.titre | defaut \"-\"}} {{titre}}{{/creances}}").ShouldBe(["F1 - T", "F2 - T"]);

        Rendre("{{#creances}}{{#.ref}}{{.ref}}{{/.ref}}{{#.titre}}{{.titre}}{{/.titre}} {{/creances}}").ShouldBe(["F1 ", "F2 "]);
        Paragraphes("{{#creances}}{{.titre}}{{/creances}}").Modele().Rendre(Dossier).Manquantes.Select(m => m.Chemin).ShouldBe(["creances[1].titre", "creances[2].titre"]);
        Paragraphes("{{#creances}}{{.titre}}{{/creances}}").Modele().Verifier(SchemaActe.Depuis(Dossier)).ShouldHaveSingleItem();
    }

    [Fact]
    public void Manquante_DansUneBoucle_DitLeRang()
    {
        var schema = new SchemaActe([new ChampSchema("creances", TypeValeur.Liste, "créances"), new ChampSchema("creances.echeance", TypeValeur.Jour, "échéance de la facture")]);

        var resultat = Paragraphes("{{#creances}}{{ref}} {{echeance}}{{/creances}}").Modele().Rendre(Dossier, new OptionsRendu { Schema = schema });

        resultat.Manquantes.Select(m => (m.Chemin, m.Libelle)).ShouldBe(
            [("creances[1].echeance", "échéance de la facture (n° 1)"), ("creances[2].echeance", "échéance de la facture (n° 2)")]);
    }
}
