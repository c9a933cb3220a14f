using static Recouvrement.Actes.Tests.Outils.DocxLu;
using static Recouvrement.Actes.Tests.Outils.FabriqueDocx;
using static Recouvrement.Actes.Tests.Rendu.SectionsTests;

namespace Recouvrement.Actes.Tests.Rendu;

/// <summary>Sections around rows, tables and cells.</summary>
public sealed class SectionsDeTableauTests
{
    [Fact]
    public void Boucle_DansUneLigneDeTableau_RepeteLaLigne()
    {
        var acte = Valide(new Outils.FabriqueDocx(Tableau(Ligne("Réf.", "Montant"), Ligne("{{#creances}}{{ref}}", "{{montant | euros}}{{/creances}}"), Ligne("Total", "30")) + P("fin")));

        acte.Corps.Descendants(W + "tr").Count().ShouldBe(4);
        acte.Paragraphes.ShouldBe(["Réf.", "Montant", "F1", "10,00\u00A0€", "F2", "20,00\u00A0€", "Total", "30", "fin"]);
    }

    [Fact]
    public void Boucle_DansDesLignesReserveesAuxBalises_RepeteLesLignesEntre()
    {
        var acte = Valide(new Outils.FabriqueDocx(Tableau(Ligne("{{#creances}}", ""), Ligne("{{ref}}", "x"), Ligne("{{montant}}", "y"), Ligne("", "{{/creances}}")) + P("fin")));

        acte.Corps.Descendants(W + "tr").Count().ShouldBe(4);
        acte.Paragraphes.ShouldBe(["F1", "x", "10", "y", "F2", "x", "20", "y", "fin"]);
    }

    [Fact]
    public void Boucle_SurPlusieursLignesEntieres_LesRepeteEnsemble() =>
        Valide(new Outils.FabriqueDocx(Tableau(Ligne("{{#creances}}{{ref}}", "x"), Ligne("{{montant}}", "y{{/creances}}")) + P("fin")))
            .Corps.Descendants(W + "tr").Count().ShouldBe(4);

    [Fact]
    public void Boucle_BalisesSeulesDansLeurParagrapheDeCellule_NeLaissePasDeLigneVide()
    {
        var ligne = $"<w:tr>{Cellule(P("{{#creances}}") + P("{{ref}}"))}{Cellule(P("{{montant}}") + P("{{/creances}}"))}</w:tr>";

        Valide(new Outils.FabriqueDocx(Tableau(ligne) + P("fin"))).Paragraphes.ShouldBe(["F1", "10", "F2", "20", "fin"]);
    }

    [Fact]
    public void Tableau_DontToutesLesLignesPartent_Disparait()
    {
        var acte = Valide(new Outils.FabriqueDocx(Tableau(Ligne("{{#vide}}{{ref}}", "x{{/vide}}")) + P("fin")));

        acte.Corps.Descendants(W + "tbl").ShouldBeEmpty();
        acte.Paragraphes.ShouldBe(["fin"]);
    }

    [Fact]
    public void Boucle_AutourDUnTableau_SepareLesTableaux()
    {
        var acte = Valide(new Outils.FabriqueDocx(P("{{#creances}}") + Tableau(Ligne("{{ref}}", "x")) + P("{{/creances}}") + P("fin")));

        acte.Corps.Elements().Select(e => e.Name.LocalName).ShouldBe(["tbl", "p", "tbl", "p", "sectPr"]);
    }

    [Fact]
    public void Boucle_DansUnTableauDeTableau_RepeteLaLigneInterieure()
    {
        var interieur = Tableau(Ligne("{{#pieces}}{{ref}}{{.}}", "z{{/pieces}}"));
        var acte = Valide(new Outils.FabriqueDocx(Tableau($"<w:tr>{Cellule(P("{{#creances}}{{ref}}"))}{Cellule(interieur + P("{{/creances}}"))}</w:tr>") + P("fin")));

        acte.Corps.Value.ShouldBe("F1F1azF1bzF2fin");
    }

    [Fact]
    public void Cellule_DontLeSeulParagraphePart_FinitParUnParagraphe()
    {
        var acte = Valide(new Outils.FabriqueDocx(Tableau(Ligne("{{#non}}x{{/non}}", "y")) + P("fin")));

        acte.Corps.Descendants(W + "tc").ShouldAllBe(c => c.Elements().Last().Name == W + "p");
    }
}
