using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Tests.Outils;
using Recouvrement.Actes.Valeurs;
using static Recouvrement.Actes.Tests.Outils.FabriqueDocx;

namespace Recouvrement.Actes.Tests.Modeles;

public sealed class VerificationTests
{
    private static readonly SchemaActe Schema = new(
    [
        new ChampSchema("debiteur.denomination", TypeValeur.Texte, "dénomination du débiteur"),
        new ChampSchema("debiteur.adresse", TypeValeur.Texte, "adresse du débiteur"),
        new ChampSchema("solde.total", TypeValeur.Nombre, "total dû"),
        new ChampSchema("date", TypeValeur.Jour, "date de l’acte"),
        new ChampSchema("creances", TypeValeur.Liste, "créances"),
        new ChampSchema("creances.montant", TypeValeur.Nombre, "montant de la créance"),
        new ChampSchema("creances.pieces", TypeValeur.Liste, "pièces de la créance"),
        new ChampSchema("creances.pieces.numero", TypeValeur.Nombre, "numéro de la pièce"),
    ]);

    [Theory]
    [InlineData("{{debiteur.denomination", CodeConstat.BaliseNonFermee)]
    [InlineData("denomination}}", CodeConstat.BaliseSansOuverture)]
    [InlineData("{{debiteur.{{denomination}}}}", CodeConstat.BaliseImbriquee)]
    [InlineData("{{}}", CodeConstat.BaliseInvalide)]
    [InlineData("{{1debiteur}}", CodeConstat.BaliseInvalide)]
    [InlineData("{{debiteur..nom}}", CodeConstat.BaliseInvalide)]
    [InlineData("{{date | }}", CodeConstat.BaliseInvalide)]
    [InlineData("{{date | defaut \"néant}}", CodeConstat.BaliseInvalide)]
    [InlineData("{{date | longe}}", CodeConstat.FiltreInconnu)]
    [InlineData("{{solde.total | euros 2}}", CodeConstat.ArgumentInvalide)]
    [InlineData("{{solde.total | nombre deux}}", CodeConstat.ArgumentInvalide)]
    [InlineData("{{solde.total | defaut}}", CodeConstat.ArgumentInvalide)]
    [InlineData("{{date | majuscules | longue}}", CodeConstat.FiltreInadapte)]
    [InlineData("{{#creances}}", CodeConstat.SectionNonFermee)]
    [InlineData("{{/creances}}", CodeConstat.SectionSansOuverture)]
    [InlineData("{{#creances}}{{#debiteur}}{{/creances}}{{/debiteur}}", CodeConstat.SectionCroisee)]
    [InlineData("{{> entete}}", CodeConstat.FragmentInconnu)]
    public void Faute_DeStructure_EstSignaleeEtEmpecheLeRendu(string texte, CodeConstat attendu)
    {
        var modele = Paragraphes("Bonjour", texte).Modele();

        var constat = modele.Verifier()[0];
        constat.Code.ShouldBe(attendu);
        constat.Gravite.ShouldBe(GraviteConstat.Erreur);
        constat.Position.Paragraphe.ShouldBe(2);
        constat.Position.Partie.ShouldBe("corps");
        var resultat = modele.Rendre(new ObjetActe(), new OptionsRendu { Mode = ModeRendu.Brouillon });
        resultat.EstProduit.ShouldBeFalse();
        resultat.Constats.ShouldContain(c => c.Code == attendu);
    }

    [Theory]
    [InlineData("{{debiteur.denominaton}}", CodeConstat.ChampInconnu, "debiteur.denomination")]
    [InlineData("{{Debiteur.adresse}}", CodeConstat.ChampInconnu, "debiteur.adresse")]
    [InlineData("{{#creance}}x{{/creance}}", CodeConstat.ChampInconnu, "creances")]
    [InlineData("{{#creances}}{{montnat | euros}}{{/creances}}", CodeConstat.ChampInconnu, "montant")]
    [InlineData("{{creances.montant | euros}}", CodeConstat.ListeHorsBoucle, null)]
    [InlineData("{{@rang}}", CodeConstat.ListeHorsBoucle, null)]
    [InlineData("{{#creances}}{{pieces.numero}}{{/creances}}", CodeConstat.ListeHorsBoucle, null)]
    [InlineData("{{creances}}", CodeConstat.ChampNonAffichable, null)]
    [InlineData("{{debiteur}}", CodeConstat.ChampNonAffichable, null)]
    [InlineData("{{solde.total | longue}}", CodeConstat.FiltreInadapte, null)]
    [InlineData("{{date | euros}}", CodeConstat.FiltreInadapte, null)]
    public void Faute_AuRegardDuSchema_EstSignaleeAvecLeNomProche(string texte, CodeConstat attendu, string? proche)
    {
        var constat = Paragraphes(texte).Modele().Verifier(Schema).ShouldHaveSingleItem();

        constat.Code.ShouldBe(attendu);
        constat.NomProche.ShouldBe(proche);
        constat.Message.ShouldNotContain("  ");
    }

    [Theory]
    [InlineData("{{debiteur.denomination | majuscules}} {{solde.total | lettres | capitale}} {{date | longue}}")]
    [InlineData("{{#creances}}{{@rang}} {{montant | euros}} {{#pieces}}{{numero}} {{montant | euros}}{{/pieces}} {{solde.total | euros}}{{/creances}}")]
    [InlineData("{{#debiteur}}{{denomination}}{{/debiteur}}{{^debiteur}}inconnu{{/debiteur}}")]
    public void Modele_Conforme_NeSignaleRien(string texte) => Paragraphes(texte).Modele().Verifier(Schema).ShouldBeEmpty();

    [Fact]
    public void Boucle_QuiTraverseDesLignes_EstSignalee() =>
        new FabriqueDocx(Tableau(Ligne("a", "{{#creances}}b"), Ligne("c{{/creances}}", "d")) + P("x")).Modele()
            .Verifier().ShouldHaveSingleItem().Code.ShouldBe(CodeConstat.BoucleEntreLignes);

    [Fact]
    public void Section_DUneCelluleAuCorps_EstSignalee() =>
        new FabriqueDocx(Tableau(Ligne("{{#creances}}", "b")) + P("{{/creances}}")).Modele()
            .Verifier().ShouldHaveSingleItem().Code.ShouldBe(CodeConstat.SectionCroisee);

    [Fact]
    public void Section_QuiFinitDansUneZoneDeTexte_EstSignalee()
    {
        var zone = $"<w:p>{R("{{#creances}}")}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{P("{{/creances}}")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";

        new FabriqueDocx(zone).Modele().Verifier().Select(c => c.Code).ShouldBe([CodeConstat.SectionNonFermee, CodeConstat.SectionSansOuverture]);
    }

    [Fact]
    public void Suivi_LaisseDansLeModele_EmpecheLaPublicationMaisPasLEssai()
    {
        var modele = new FabriqueDocx($"<w:p>{R("a")}<w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText>the</w:delText></w:r></w:del></w:p>").Modele();

        modele.Verifier().ShouldHaveSingleItem().Code.ShouldBe(CodeConstat.SuiviDesModifications);
        modele.Rendre(new ObjetActe()).EstProduit.ShouldBeTrue();
    }

    [Fact]
    public void Balise_DansUnCodeDeChamp_EstSignalee() =>
        new FabriqueDocx("<w:p><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>HYPERLINK {{url}}</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
            .Modele().Verifier().ShouldHaveSingleItem().Code.ShouldBe(CodeConstat.BaliseHorsPortee);

    [Fact]
    public void Balise_CoupeeParUneImage_EstSignalee() =>
        new FabriqueDocx($"<w:p>{R("{{deb")}<w:r><w:drawing/></w:r>{R("iteur}}")}</w:p>").Modele().Verifier().ShouldHaveSingleItem().Code.ShouldBe(CodeConstat.BaliseInvalide);

    [Fact]
    public void Position_DansUnEnTete_NommeLaPartie()
    {
        var position = Paragraphes("x").AvecEnTete(P("Réf.") + P("{{inconnu}}")).Modele().Verifier(Schema).ShouldHaveSingleItem().Position;

        position.ToString().ShouldBe("en-tête 1, paragraphe 2");
        position.Extrait.ShouldBe("{{inconnu}}");
    }

    [Fact]
    public void Champs_DUnModele_DonnentCheminsSectionsEtTypes()
    {
        var champs = Paragraphes("{{date | longue}} {{#creances}}{{montant | euros | defaut \"néant\"}}{{/creances}}").Modele().Champs;

        champs.Select(c => (c.Chemin, string.Join('/', c.Sections), c.EstSection, c.TypeAttendu, c.Facultatif)).ShouldBe(
        [
            ("date", "", false, TypeValeur.Jour, false),
            ("creances", "", true, TypeValeur.Absente, true),
            ("montant", "creances", false, TypeValeur.Nombre, true),
        ]);
    }
}
