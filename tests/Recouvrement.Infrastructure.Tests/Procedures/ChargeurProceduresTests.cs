using Recouvrement.Infrastructure.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>A procedure file that is wrong is refused whole, on its line, with the nearest known name.</summary>
public sealed class ChargeurProceduresTests : IDisposable
{
    private const string Modele = """
        procedure: essai
        libelle: Procédure d'essai
        textes: CPC, art. 1405
        instance: par-debiteur
        etape-initiale: debut
        faits:
          ordonnance-rendue: { libelle: Ordonnance, acteur: juge, date: Date }
          ordonnance-signifiee:
            libelle: Signification
            acteur: commissaire-de-justice
            date: Date
            champs:
              mode: { libelle: Mode, choix: { personne: À personne, etude: À l'étude } }
        delais:
          ip.signification: { clos-par: [ordonnance-signifiee] }
        etapes:
          debut:
            libelle: Début
            description: Rien encore.
            vers:
              - { sur: ordonnance-rendue, etape: rendue }
          rendue:
            libelle: Rendue
            description: À signifier.
            delais: [ip.signification]
            vers:
              - { sur: ordonnance-signifiee, si: { mode: personne }, etape: fin }
              - { echu: ip.signification, etape: fin }
          fin: { libelle: Fin, description: Fini., terminal: oui }
        """;

    private const string Titre = """
        titres:
          ordonnance:
            nature: jugement
            libelle: Ordonnance
            rendu: ordonnance-rendue
            signifie: [ordonnance-signifiee]
            executoire: ip.signification
            tombe: [fin]
            montant: somme
            article: CPC 1422

        """;

    private const string DelaiDeGrace = """
        delais-de-grace:
          - accorde: { fait: ordonnance-signifiee, si: { mode: personne } }
            terme: audience
            termine: [ordonnance-rendue]
            maximum: titre.delai-de-grace-maximum

        """;

    private readonly string dossier = Directory.CreateTempSubdirectory("procedures").FullName;

    [Fact]
    public void Charger_FichierJuste_DonneLaProcedure() => Charger(Modele).ShouldBeEmpty();

    [Theory]
    [InlineData("sur: ordonnance-rendue,", "sur: ordonance-rendue,", 21, "ordonnance-rendue")]
    [InlineData("etape: rendue }", "etape: rendu }", 21, "rendue")]
    [InlineData("ip.signification: {", "ip.signifcation: {", 15, "ip.signification")]
    [InlineData("mode: personne }", "mode: persone }", 27, "personne")]
    [InlineData("si: { mode:", "si: { modes:", 27, "mode")]
    [InlineData("etape-initiale: debut", "etape-initiale: dbut", 1, "debut")]
    [InlineData("textes: CPC", "texte: CPC", 3, "textes")]
    [InlineData("instance: par-debiteur", "instance: par-debitteur", 4, "par-debiteur")]
    [InlineData("acteur: juge,", "acteurs: juge,", 7, "acteur")]
    public void Charger_NomMalEcrit_DonneLaLigneEtLeNomLePlusProche(string juste, string faux, int ligne, string proche)
    {
        var erreurs = Charger(Modele.Replace(juste, faux, StringComparison.Ordinal));

        erreurs.ShouldContain(
            e => e.Ligne == ligne && e.Message.Contains($"«\u00A0{proche}\u00A0»", StringComparison.Ordinal), string.Join('\n', erreurs));
    }

    [Theory]
    [InlineData("si: { jour: { depuis: 2026-09-01 } }")]
    [InlineData("si: { jour: { avant: 2026-09-01 } }")]
    [InlineData("si: { jour: { chaque-annee: [11-01, 03-31] } }")]
    [InlineData("si: { montant: { plus-de: 5000 } }")]
    [InlineData("si: { montant: { moins-de: seuil.petites-creances } }")]
    [InlineData("si: { audience: { dans-plus-de: 15 } }")]
    public void Charger_BorneJuste_EstAdmise(string si) => ChargerAvec(si).ShouldBeEmpty();

    [Theory]
    [InlineData("si: { jour: { depuis: septembre } }", "AAAA-MM-JJ")]
    [InlineData("si: { jour: { chaque-annee: [1er novembre, 03-31] } }", "mois d’abord")]
    [InlineData("si: { montant: { plus-de: seuil.petite-creance } }", "seuil.petites-creances")]
    [InlineData("si: { montant: { plus-de: [5000] } }", "un nombre écrit avec un point")]
    [InlineData("si: { audience: { dans-plus-de: seuil.petites-creances } }", "un nombre écrit avec un point")]
    [InlineData("si: { jour: { apres: 2026-09-01 } }", "apres")]
    public void Charger_BorneFausse_EstRefusee(string si, string proche) =>
        ChargerAvec(si).ShouldContain(e => e.Message.Contains(proche, StringComparison.Ordinal));

    [Theory]
    [InlineData("terminal: oui }", "terminal: oui }\n  perdue: { libelle: Perdue, description: Nul passage., terminal: oui }", 30, "inatteignable")]
    [InlineData("terminal: oui", "terminal: non", 29, "n’a pas de sortie")]
    [InlineData("terminal: oui }", "terminal: oui, vers: [{ sur: ordonnance-rendue, etape: debut }] }", 29, "un passage en sort")]
    [InlineData("    delais: [ip.signification]\n", "", 15, "n’est ouvert par")]
    [InlineData("acteur: juge, date: Date }", "acteur: juge, date: Date }\n  oublie: { libelle: Oublié, acteur: juge, date: Date }", 8, "n’est attendu à aucune étape")]
    [InlineData("    vers:\n      - { sur: ordonnance-signifiee", "    effets: [{ id: actes-interdits, libelle: L, article: A, procedures: [esai] }]\n    vers:\n      - { sur: ordonnance-signifiee", 26, "vouliez-vous dire « essai »")]
    [InlineData("    vers:\n      - { sur: ordonnance-signifiee", "    effets: [{ id: actes-interdits, libelle: L, article: A, procedures: [essai], releve-par: [esai] }]\n    vers:\n      - { sur: ordonnance-signifiee", 26, "vouliez-vous dire « essai »")]
    [InlineData("    vers:\n      - { sur: ordonnance-signifiee", "    effets: [{ id: actes-interdits, libelle: L, article: A, procedures: [essai], vise: garant-physique }]\n    vers:\n      - { sur: ordonnance-signifiee", 26, "vouliez-vous dire « garants-physiques »")]
    public void Charger_ProcedureIncoherente_EstRefuseeSurSaLigne(string juste, string faux, int ligne, string dit)
    {
        var erreurs = Charger(Modele.Replace(juste, faux, StringComparison.Ordinal));

        erreurs.ShouldContain(
            e => e.Fichier == "procedures/essai.yaml" && e.Ligne == ligne && e.Message.Replace('\u00A0', ' ').Contains(dit, StringComparison.Ordinal),
            string.Join('\n', erreurs));
    }

    [Fact]
    public void Charger_TitreDecrit_EstLu() => Charger(AvecUnTitre(Titre)).ShouldBeEmpty();

    [Theory]
    [InlineData("nature: jugement", "nature: jugment", "«\u00A0jugement\u00A0»")]
    [InlineData("rendu: ordonnance-rendue", "rendu: ordonance-rendue", "«\u00A0ordonnance-rendue\u00A0»")]
    [InlineData("signifie: [ordonnance-signifiee]", "signifie: [ordonnance-signifie]", "«\u00A0ordonnance-signifiee\u00A0»")]
    [InlineData("executoire: ip.signification", "executoire: ip.signifcation", "«\u00A0ip.signification\u00A0»")]
    [InlineData("tombe: [fin]", "tombe: [fain]", "«\u00A0fin\u00A0»")]
    [InlineData("montant: somme", "montant: some", "«\u00A0somme\u00A0»")]
    [InlineData("article: CPC 1422", "artcle: CPC 1422", "«\u00A0article\u00A0»")]
    [InlineData("rendu: ordonnance-rendue", "rendu: { fait: ordonnance-rendue, si: { fait.ordonnance-signifiee: oui } }", "qu’à ses propres champs")]
    public void Charger_TitreMalDecrit_EstRefuseEnUnePhrase(string juste, string faux, string dit) =>
        Charger(AvecUnTitre(Titre.Replace(juste, faux, StringComparison.Ordinal))).ShouldContain(e => e.Message.Contains(dit, StringComparison.Ordinal));

    [Fact]
    public void Charger_EffetDeTitreSansTitreDecrit_EstRefuse() =>
        Charger(AvecUnTitre(string.Empty)).ShouldContain(e => e.Message.Contains("ne dit pas lequel", StringComparison.Ordinal));

    [Fact]
    public void Charger_TitreDecritSansEffet_EstRefuse() =>
        Charger(Modele.Replace("etapes:", Titre + "etapes:", StringComparison.Ordinal).Replace("acteur: juge, date: Date }", "acteur: juge, date: Date, champs: { somme: { libelle: Somme, type: montant } } }", StringComparison.Ordinal))
            .ShouldContain(e => e.Message.Contains("aucune étape", StringComparison.Ordinal));

    [Fact]
    public void Charger_DelaiDeGraceDecrit_EstLu() => Charger(AvecUnDelaiDeGrace(DelaiDeGrace)).ShouldBeEmpty();

    [Theory]
    [InlineData("accorde: { fait: ordonnance-signifiee, si: { mode: personne } }", "accorde: ordonance-signifiee", "«\u00A0ordonnance-signifiee\u00A0»")]
    [InlineData("accorde: { fait: ordonnance-signifiee, si: { mode: personne } }", "accorde: { fait: ordonnance-signifiee, si: { etape: rendue } }", "qu’à ses propres champs")]
    [InlineData("terme: audience", "terme: mode", "champ de date inconnu")]
    [InlineData("termine: [ordonnance-rendue]", "termine: [ordonance-rendue]", "«\u00A0ordonnance-rendue\u00A0»")]
    [InlineData("maximum: titre.delai-de-grace-maximum", "maximum: titre.delai-de-grace-maximun", "«\u00A0titre.delai-de-grace-maximum\u00A0»")]
    [InlineData("    maximum: titre.delai-de-grace-maximum\n", "", "maximum")]
    [InlineData("terme: audience", "termes: audience", "«\u00A0terme\u00A0»")]
    public void Charger_DelaiDeGraceMalDecrit_EstRefuseEnUnePhrase(string juste, string faux, string dit) =>
        Charger(AvecUnDelaiDeGrace(DelaiDeGrace.Replace(juste, faux, StringComparison.Ordinal))).ShouldContain(e => e.Message.Contains(dit, StringComparison.Ordinal));

    [Fact]
    public void Charger_DelaiSansFin_EstRefuseSurSaLigne()
    {
        var texte = Modele.Replace("{ clos-par: [ordonnance-signifiee] }", "{ survit: oui }", StringComparison.Ordinal)
            .Replace("      - { echu: ip.signification, etape: fin }\n", string.Empty, StringComparison.Ordinal);

        Charger(texte).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            e => e.Ligne.ShouldBe(15), e => e.Message.ShouldContain("n’a pas de fin"));
    }

    [Fact]
    public void Charger_ActeHorsCatalogue_EstRefuse()
    {
        var texte = Modele.Replace("    delais: [ip", "    actes: [mandat-de-signifcation]\n    delais: [ip", StringComparison.Ordinal);

        Charger(texte, "mandat-de-signification").ShouldContain(e => e.Message.Contains("«\u00A0mandat-de-signification\u00A0»", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("procedure: [essai")]
    [InlineData("")]
    [InlineData("- liste")]
    [InlineData("procedure: essai\nprocedure: encore")]
    public void Charger_YamlMalForme_EstUneErreurEtNonUneException(string texte) => Charger(texte).ShouldNotBeEmpty();

    public void Dispose() => Directory.Delete(dossier, recursive: true);

    private IReadOnlyList<ErreurDeFichier> ChargerAvec(string si) => Charger(Modele
        .Replace("      mode: { libelle: Mode,", "      montant: { libelle: Montant, type: montant }\n      audience: { libelle: Audience, type: jour }\n      mode: { libelle: Mode,", StringComparison.Ordinal)
        .Replace("si: { mode: personne }", si, StringComparison.Ordinal));

    private static string AvecUnTitre(string titre) => Modele
        .Replace("etapes:", titre + "etapes:", StringComparison.Ordinal)
        .Replace("acteur: juge, date: Date }", "acteur: juge, date: Date, champs: { somme: { libelle: Somme, type: montant } } }", StringComparison.Ordinal)
        .Replace("    delais: [ip.signification]\n", "    delais: [ip.signification]\n    effets: [{ id: titre-executoire, libelle: Titre., article: CPC 1422 }]\n", StringComparison.Ordinal);

    private static string AvecUnDelaiDeGrace(string delai) => Modele
        .Replace("etapes:", delai + "etapes:", StringComparison.Ordinal)
        .Replace("      mode: { libelle: Mode,", "      audience: { libelle: Audience, type: jour }\n      mode: { libelle: Mode,", StringComparison.Ordinal);

    private IReadOnlyList<ErreurDeFichier> Charger(string texte, params string[] actes)
    {
        var procedures = Directory.CreateDirectory(Path.Combine(dossier, "procedures")).FullName;
        File.WriteAllText(Path.Combine(procedures, "essai.yaml"), texte);
        return ChargeurProcedures
            .Charger(dossier, MondeDeTest.Droit, actes.Length == 0 ? null : actes.ToHashSet(StringComparer.Ordinal))
            .Erreurs;
    }
}
