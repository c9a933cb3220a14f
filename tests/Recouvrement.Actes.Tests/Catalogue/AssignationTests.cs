using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Tests.Catalogue;

/// <summary>Several defendants in one assignation: each fully named (CPC 54 and 56), condemned together with the ground of it.</summary>
public sealed class AssignationTests
{
    public static TheoryData<string> Assignations() => new("assignation-tj", "assignation-tc", "assignation-refere-provision");

    private static ObjetActe Donnees(params ObjetActe[] autres)
    {
        var donnees = ActeRendu.Booleens(CatalogueLu.Du.Schema.Exemple(), oui: false);
        donnees["debiteur"] = new ObjetActe
        {
            ["personnePhysique"] = true, ["civilite"] = "M.", ["prenom"] = "Jean-Luc", ["nom"] = "Bérard", ["dateNaissance"] = new DateOnly(1971, 5, 1),
            ["adresse"] = "12 rue de l’Abbé-Grégoire", ["codePostal"] = "38000", ["ville"] = "Grenoble",
        };
        donnees["solidarite"] = new ObjetActe { ["fondement"] = "la clause de solidarité de l’article 8 du contrat" };
        donnees["codebiteurs"] = ValeurActe.Liste(autres);
        return donnees;
    }

    private static ObjetActe Societe() => new()
    {
        ["personnePhysique"] = false, ["denomination"] = "Bérard et Fils", ["forme"] = "société à responsabilité limitée", ["capital"] = 8000m,
        ["siren"] = "732829320", ["rcs"] = "Grenoble", ["adresse"] = "3 cours Jean-Jaurès", ["codePostal"] = "38000", ["ville"] = "Grenoble",
    };

    private static ObjetActe Epouse() => new()
    {
        ["personnePhysique"] = true, ["civilite"] = "Mme", ["prenom"] = "Sophie", ["nom"] = "Bérard", ["dateNaissance"] = new DateOnly(1974, 2, 11),
        ["adresse"] = "12 rue de l’Abbé-Grégoire", ["codePostal"] = "38000", ["ville"] = "Grenoble",
    };

    [Theory]
    [MemberData(nameof(Assignations))]
    public void PlusieursDefendeurs_SontIdentifiesChacun_EtCondamnesSolidairement(string id)
    {
        var texte = ActeRendu.Lire(id, Donnees(Societe(), Epouse()));

        texte.ShouldContain("Monsieur Jean-Luc BÉRARD, né(e) le 1er mai 1971, demeurant 12 rue de l’Abbé-Grégoire, 38000 Grenoble,\n");
        texte.ShouldContain("et Bérard et Fils, société à responsabilité limitée au capital de 8 000 €, immatriculée au registre du commerce et des sociétés de Grenoble sous le numéro 732 829 320, dont le siège est situé 3 cours Jean-Jaurès, 38000 Grenoble, prise en la personne de son représentant légal, domicilié en cette qualité audit siège,\n");
        texte.ShouldContain("et Madame Sophie BÉRARD, né(e) le 11 février 1974, demeurant 12 rue de l’Abbé-Grégoire, 38000 Grenoble.\n");
        texte.ShouldContain("Les défendeurs sont tenus solidairement, en vertu de la clause de solidarité de l’article 8 du contrat : chacun peut être poursuivi pour le tout.");
        texte.ShouldContain("CONDAMNER solidairement Monsieur Jean-Luc BÉRARD, Bérard et Fils et Madame Sophie BÉRARD à payer à");
        texte.ShouldContain("c/ Monsieur Jean-Luc BÉRARD, Bérard et Fils, Madame Sophie BÉRARD");
        texte.ShouldNotContain("le défendeur ");
    }

    [Theory]
    [MemberData(nameof(Assignations))]
    public void UnSeulDefendeur_NEstPasCondamneSolidairement(string id)
    {
        var texte = ActeRendu.Lire(id, ActeRendu.Sans(Donnees(), "codebiteurs", "solidarite"));

        texte.ShouldContain("demeurant 12 rue de l’Abbé-Grégoire, 38000 Grenoble.\n");
        texte.ShouldContain("CONDAMNER Monsieur Jean-Luc BÉRARD à payer à");
        texte.ShouldNotContain("solidairement");
        texte.ShouldNotContain("défendeurs");
    }

    // Solidarity is not presumed: its ground is asked as soon as it is claimed.
    [Theory]
    [MemberData(nameof(Assignations))]
    public void Solidarite_SansFondement_EstRefusee(string id)
    {
        var acte = CatalogueLu.Du.Actes.Single(a => string.Equals(a.Id, id, StringComparison.Ordinal));

        var refus = CatalogueLu.Modele(acte).Rendre(
            ActeRendu.Sans(Donnees(Epouse()), "solidarite"), new OptionsRendu { Schema = CatalogueLu.Du.Schema, Requises = acte.Donnees });

        refus.EstProduit.ShouldBeFalse();
        refus.Manquantes.ShouldHaveSingleItem().Chemin.ShouldBe("solidarite.fondement");
    }

    // AUT-01: CPC 834-835 before the tribunal judiciaire, 872-873 before the tribunal de commerce.
    [Theory]
    [InlineData(true, false, "devant le président du tribunal de commerce – article 873", "Monsieur ou Madame le Président du", "Article 861-2", "835")]
    [InlineData(false, false, "devant le tribunal judiciaire – article 835", "Monsieur ou Madame le Président du", "Article 832", "873")]
    [InlineData(false, true, "devant le tribunal judiciaire – article 835", "Monsieur ou Madame le juge des contentieux de la protection du", "Article 832", "873")]
    public void Refere_SuitLaJuridiction(bool commerciale, bool protection, string titre, string juge, string delais, string autre)
    {
        var donnees = Donnees();
        ((ObjetActe)donnees["juridiction"])["commerciale"] = commerciale;
        ((ObjetActe)donnees["juridiction"])["protection"] = protection;

        var texte = ActeRendu.Lire("assignation-refere-provision", ActeRendu.Sans(donnees, "codebiteurs"));

        texte.ShouldContain(titre);
        texte.ShouldContain(juge);
        texte.ShouldContain(delais);
        texte.ShouldNotContain(autre);
    }
}
