using Recouvrement.Application.Frais;

namespace Recouvrement.Application.Tests.Frais;

/// <summary>A note pasted or sent: every line is read or told.</summary>
public sealed class LectureDeNoteTests
{
    [Fact]
    public void Lignes_SansEntete_SuiventLOrdreDit()
    {
        var (lignes, erreurs) = LectureDeNote.Lire("Saisie-attribution ; 02/06/2025 ; 88,10 ; 17,62 ; 4,50\r\n\r\nAssignation;2025-06-03;36,56");

        erreurs.ShouldBeEmpty();
        lignes[0].ShouldBe(new LigneDeFrais(1, "Saisie-attribution", new DateOnly(2025, 6, 2), 88.10m) { Tva = 17.62m, Debours = 4.50m });
        lignes[1].ShouldBe(new LigneDeFrais(2, "Assignation", new DateOnly(2025, 6, 3), 36.56m));
        lignes[0].Total.ShouldBe(110.22m);
    }

    [Fact]
    public void Lignes_AvecEntete_SuiventLesNomsEtLesGuillemets()
    {
        var (lignes, erreurs) = LectureDeNote.Lire("\uFEFFDate\tActe\tMontant HT\tDéplacement\tAssiette\n02/06/2025\t\"Droit \"\"A444-31\"\"\"\t81,39\t\t4 000,00");

        erreurs.ShouldBeEmpty();
        lignes.ShouldHaveSingleItem().ShouldBe(new LigneDeFrais(1, "Droit \"A444-31\"", new DateOnly(2025, 6, 2), 81.39m) { Assiette = 4000m });
    }

    [Theory]
    [InlineData("Assignation;32/06/2025;36,56", "Ligne 1", "n’est pas une date")]
    [InlineData("Assignation;02/06/2025;", "Ligne 1", "hors taxes manque")]
    [InlineData("Assignation;02/06/2025;douze", "Ligne 1", "n’est pas un montant")]
    [InlineData("Assignation;02/06/2025;-3", "Ligne 1", "n’est pas un montant")]
    [InlineData(";02/06/2025;3", "Ligne 1", "l’acte manque")]
    [InlineData("\"Assignation;02/06/2025;3", "Ligne 1", "un guillemet est ouvert")]
    public void Ligne_Fautive_EstDiteAvecSonNumero(string texte, string ou, string quoi)
    {
        var (lignes, erreurs) = LectureDeNote.Lire(texte + "\nAssignation;02/06/2025;36,56");

        lignes.ShouldHaveSingleItem();
        var erreur = erreurs.ShouldHaveSingleItem();
        erreur.ShouldContain(ou);
        erreur.ShouldContain(quoi);
    }

    // Cut as the files that are imported are: a quote inside a cell that does not begin with one is a quote.
    [Fact]
    public void Guillemet_AuMilieuDUneCellule_EstDuTexte() =>
        LectureDeNote.Lire("Assignation SARL \"Le Printemps\";02/06/2025;36,56").Lignes.ShouldHaveSingleItem().Acte.ShouldBe("Assignation SARL \"Le Printemps\"");

    [Fact]
    public void Note_Demesuree_SArrete() =>
        LectureDeNote.Lire(string.Concat(Enumerable.Repeat("Assignation;02/06/2025;36,56\n", LectureDeNote.LignesAuPlus + 50)))
            .ShouldSatisfyAllConditions(n => n.Lignes.Count.ShouldBe(LectureDeNote.LignesAuPlus), n => n.Erreurs.ShouldHaveSingleItem());
}
