using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Tests.Yaml;

public sealed class NoeudYamlTests
{
    private readonly RecueilDErreurs erreurs = new();

    [Fact]
    public void Fermer_CleInconnue_DitLaLigneEtLeNomLePlusProche()
    {
        var noeud = Lire("libelle: Signifier\ndure: 3 mois\n");
        _ = noeud.Texte("libelle");
        _ = noeud.Texte("duree");

        noeud.Fermer();

        Seule().ShouldBe(new ErreurDeFichier("f.yaml", 2, "clé inconnue « dure » (vouliez-vous dire « duree » ?)."));
    }

    [Fact]
    public void Requis_CleAbsente_DitLaLigneDeLaTable()
    {
        Lire("# commentaire\nregle:\n  libelle: x\n").Champ("regle")!.TexteRequis("article").ShouldBeNull();

        Seule().ShouldBe(new ErreurDeFichier("f.yaml", 3, "il manque « article »."));
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("01/09/2026")]
    [InlineData("[2026]")]
    public void Date_NonConforme_EstRefusee(string valeur)
    {
        Lire($"du: {valeur}\n").Date("du").ShouldBeNull();

        Seule().Message.ShouldContain("AAAA-MM-JJ");
    }

    [Fact]
    public void Choix_NomInconnu_DitLaListeEtLePlusProche()
    {
        var choix = new Dictionary<string, DayOfWeek>(StringComparer.Ordinal)
        {
            ["lundi"] = DayOfWeek.Monday,
            ["mardi"] = DayOfWeek.Tuesday,
        };

        Lire("jour: lundy\n").Choix("jour", choix).ShouldBeNull();

        Seule().Message.ShouldContain("lundi, mardi");
        Seule().Message.ShouldContain("vouliez-vous dire « lundi »");
    }

    // Three mistakes, one pass: a juriste corrects a file once.
    [Fact]
    public void Lectures_PlusieursFautes_ToutesSignaleesDansLOrdre()
    {
        var noeud = Lire("actif: peut-être\nnombre: douze\nliste: 3\nmontant: 1,5\n");
        _ = noeud.Nombre("montant");
        _ = noeud.OuiNon("actif");
        _ = noeud.Entier("nombre");
        _ = noeud.Champ("liste")!.Elements().Count();

        erreurs.Liste.Select(e => e.Ligne).ShouldBe([1, 2, 3, 4]);
    }

    [Theory]
    [InlineData("", 0, "vide")]
    [InlineData("- a\n- b\n", 1, "table")]
    [InlineData("a: 1\na: 2\n", 2, "deux fois")]
    [InlineData("a: 1\nb:\n  - c\n d: 2\n", 4, "mal formé")]
    [InlineData("a: 1\n---\nb: 2\n", 0, "un document")]
    public void LireTexte_FichierMalForme_UneErreurEtSaPlace(string texte, int ligne, string message)
    {
        LecteurYaml.LireTexte(texte, "f.yaml", erreurs).ShouldBeNull();

        Seule().Ligne.ShouldBe(ligne);
        Seule().Message.ShouldContain(message);
    }

    [Fact]
    public void LireFichier_Absent_LeDit()
    {
        LecteurYaml.LireFichier("/nulle/part.yaml", "part.yaml", erreurs).ShouldBeNull();

        Seule().ToString().Replace('\u00A0', ' ').ShouldBe("part.yaml : le fichier n’existe pas.");
    }

    [Fact]
    public void Lectures_ValeursJustes_SontRendues()
    {
        var noeud = Lire("texte: ' a '\ndu: 2026-09-01\nnombre: -3\nmontant: 1234.56\nactif: non\nun: a\nliste: [a, b]\nvide:\n");

        noeud.Texte("texte").ShouldBe("a");
        noeud.Date("du").ShouldBe(new DateOnly(2026, 9, 1));
        noeud.Entier("nombre").ShouldBe(-3);
        noeud.Nombre("montant").ShouldBe(1234.56m);
        noeud.OuiNon("actif").ShouldBe(false);
        noeud.Textes("un").ShouldBe(["a"]);
        noeud.Textes("liste").ShouldBe(["a", "b"]);
        noeud.Texte("vide").ShouldBeNull();
        noeud.Texte("absent").ShouldBeNull();
        noeud.Fermer();
        erreurs.EstVide.ShouldBeTrue();
    }

    private NoeudYaml Lire(string texte) => LecteurYaml.LireTexte(texte, "f.yaml", erreurs).ShouldNotBeNull();

    private ErreurDeFichier Seule()
    {
        var seule = erreurs.Liste.ShouldHaveSingleItem();
        return seule with { Message = seule.Message.Replace('\u00A0', ' ') };
    }
}
