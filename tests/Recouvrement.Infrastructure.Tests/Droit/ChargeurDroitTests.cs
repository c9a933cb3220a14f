using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Tests.Droit;

/// <summary>Bad files: each fault gives one sentence with the place, and all faults come at once.</summary>
public sealed class ChargeurDroitTests : IDisposable
{
    private const string Regle = """
        source: essai
        verifie-le: 2026-11-22
        confiance: sur
        delais:
          ip.signification:
            libelle: Signifier
            depart: Ordonnance
            effet: Non avenue.
            duree: 6 mois
            report: article-642
            severite: perte-du-titre
            charge: creancier
            article: CPC 1411

        """;

    private readonly DirectoryInfo dossier = Directory.CreateTempSubdirectory("droit-");

    public ChargeurDroitTests()
    {
        foreach (var fichier in new[] { "droit.yaml", "calendriers.yaml", "distances.yaml", "seuils.yaml", "ecartes.yaml", "taux/bce.yaml", "tarifs/commissaires-de-justice.yaml", "tarifs/quotites.yaml" })
        {
            Ecrire(fichier, File.ReadAllText(Path.Combine(Depot.Racine, "workflows", "droit", fichier)));
        }

        Ecrire("delais/essai.yaml", Regle);
    }

    public void Dispose() => dossier.Delete(recursive: true);

    [Fact]
    public void Charger_FichiersJustes_DonneLeDroit()
    {
        var chargement = ChargeurDroit.Charger(dossier.FullName);

        chargement.Erreurs.ShouldBeEmpty();
        chargement.Valeur!.Delai("ip.signification")!.Libelle.ShouldBe("Signifier");
    }

    [Theory]
    [InlineData("duree: 6 mois", "durée: 6 mois", 9, "clé inconnue « durée » (vouliez-vous dire « duree » ?)")]
    [InlineData("duree: 6 mois", "duree: six mois", 9, "durée incomprise « six mois »")]
    [InlineData("report: article-642", "report: article-624", 10, "vouliez-vous dire « article-642 » ?")]
    [InlineData("severite: perte-du-titre", "severite: grave", 11, "information, attente, perte-du-titre, perte-du-droit")]
    [InlineData("    article: CPC 1411", "    note: sans passeport", 6, "il manque « article »")]
    [InlineData("verifie-le: 2026-11-22", "verifie-le: 22/11/2026", 2, "AAAA-MM-JJ")]
    [InlineData("confiance: sur", "confiance: certaine", 3, "sur, probable, a-verifier")]
    [InlineData("  ip.signification:", "  IP.Signification:", 6, "identifiant « IP.Signification » invalide")]
    [InlineData("report: article-642", "report: avance", 6, "ne vaut que pour un délai à rebours")]
    [InlineData("duree: 6 mois", "duree: 6 jours ouvrables", 6, "report: aucun")]
    public void Charger_Faute_DitLaLigneEtLeRemede(string avant, string apres, int ligne, string message)
    {
        Ecrire("delais/essai.yaml", Regle.Replace(avant, apres, StringComparison.Ordinal));

        Erreurs().ShouldContain(e => e.Fichier == "droit/delais/essai.yaml" && e.Ligne == ligne && e.Message.Contains(message));
    }

    [Theory]
    [InlineData("2026-08-31", "2026-09-01", "aucune version ne s’applique du 2026-08-31 au 2026-09-01 exclu")]
    [InlineData("2026-09-02", "2026-09-01", "chevauche la précédente")]
    [InlineData("", "2026-09-01", "ajoutez-lui « avant: 2026-09-01 »")]
    public void Charger_TrouOuChevauchement_EstRefuse(string avant, string du, string message)
    {
        var premiere = avant.Length == 0 ? "severite: perte-du-titre" : $"avant: {avant}";
        Ecrire("delais/essai.yaml", Regle + $"    versions:\n      - {{ {premiere} }}\n      - {{ du: {du}, duree: 3 mois }}\n");

        Erreurs().ShouldHaveSingleItem().Message.ShouldContain(message);
    }

    [Fact]
    public void Charger_IdEnDouble_NommeLAutreFichier()
    {
        Ecrire("delais/zz-autre.yaml", Regle);

        var erreur = Erreurs().ShouldHaveSingleItem();
        erreur.Fichier.ShouldBe("droit/delais/zz-autre.yaml");
        erreur.Message.ShouldContain("droit/delais/essai.yaml");
    }

    [Fact]
    public void Charger_TerritoireInconnu_ProposeLePlusProche()
    {
        var distances = Path.Combine(dossier.FullName, "droit", "distances.yaml");
        File.WriteAllText(distances, File.ReadAllText(distances).Replace("[etranger]", "[etrangers]", StringComparison.Ordinal));

        Erreurs().ShouldAllBe(e => e.Message.Contains("territoire inconnu « etrangers » (vouliez-vous dire « etranger » ?)"));
    }

    [Fact]
    public void Charger_PlusieursFautes_ToutesALaFois()
    {
        Ecrire("delais/essai.yaml", Regle.Replace("duree: 6 mois", "duree: x", StringComparison.Ordinal)
            .Replace("charge: creancier", "charge: nous", StringComparison.Ordinal));
        Ecrire("droit.yaml", "mois-de-validite: beaucoup\n");

        Erreurs().Select(e => (e.Fichier, e.Ligne)).ShouldBe(
            [("droit/delais/essai.yaml", 9), ("droit/delais/essai.yaml", 12), ("droit/droit.yaml", 1)]);
    }

    [Fact]
    public void Charger_FichierAbsent_LeNomme()
    {
        File.Delete(Path.Combine(dossier.FullName, "droit", "calendriers.yaml"));

        Erreurs().ShouldContain(e => e.Fichier == "droit/calendriers.yaml" && e.Message == "le fichier n’existe pas.");
    }

    [Fact]
    public void Charger_DossierAbsent_LeDit() =>
        ChargeurDroit.Charger(Path.Combine(dossier.FullName, "ailleurs")).Erreurs.ShouldHaveSingleItem().Message.ShouldContain("n’existe pas");

    [Fact]
    public void Empreinte_MemesFichiersAutresFinsDeLigne_EstLaMeme()
    {
        var avant = ChargeurDroit.Charger(dossier.FullName).Valeur!.Empreinte;
        Ecrire("delais/essai.yaml", Regle.ReplaceLineEndings("\r\n"));
        ChargeurDroit.Charger(dossier.FullName).Valeur!.Empreinte.ShouldBe(avant);

        Ecrire("delais/essai.yaml", Regle.Replace("6 mois", "3 mois", StringComparison.Ordinal));
        ChargeurDroit.Charger(dossier.FullName).Valeur!.Empreinte.ShouldNotBe(avant);
    }

    private List<ErreurDeFichier> Erreurs() =>
        [.. ChargeurDroit.Charger(dossier.FullName).Erreurs.Select(e => e with { Message = e.Message.Replace('\u00A0', ' ') })];

    private void Ecrire(string nom, string contenu)
    {
        var chemin = Path.Combine(dossier.FullName, "droit", nom);
        Directory.CreateDirectory(Path.GetDirectoryName(chemin)!);
        File.WriteAllText(chemin, contenu);
    }
}
