using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Tests.Droit;

/// <summary>What <c>droit verifier</c> proves of the whole: one bad file for each proof, refused on its line.</summary>
public sealed class VerificationDuDroitTests : IDisposable
{
    private static readonly DateOnly Jour = new(2026, 11, 22);

    private readonly string dossier = Directory.CreateTempSubdirectory("verification").FullName;

    public VerificationDuDroitTests()
    {
        foreach (var racine in new[] { "workflows", "templates" })
        {
            foreach (var source in Directory.EnumerateFiles(Path.Combine(Depot.Racine, racine), "*", SearchOption.AllDirectories))
            {
                var copie = Path.Combine(dossier, Path.GetRelativePath(Depot.Racine, source));
                Directory.CreateDirectory(Path.GetDirectoryName(copie)!);
                File.Copy(source, copie);
            }
        }
    }

    [Fact]
    public void Verifier_DepotTelQuIlEst_NeTrouveRien() => Erreurs(Jour).ShouldBeEmpty();

    [Theory]
    [InlineData("workflows/procedures/injonction-de-payer.yaml", "- mandat-de-signification", "- mandat-de-signifcation", "«\u00A0mandat-de-signification\u00A0»")]
    [InlineData("workflows/procedures/injonction-de-payer.yaml", "delais: [ip.signification]", "delais: [ip.signifcation]", "«\u00A0ip.signification\u00A0»")]
    [InlineData("workflows/droit/delais/injonction-de-payer.yaml", "    effet: ", "    efet: ", "«\u00A0effet\u00A0»")]
    [InlineData("workflows/droit/delais/injonction-de-payer.yaml", "source: ", "sources: ", "il manque «\u00A0source\u00A0»")]
    [InlineData("workflows/droit/bodacc.yaml", "confiance: sur", "confiance: certaine", "sur, probable, a-verifier")]
    [InlineData("templates/catalogue.yaml", "fichier: mandat-de-signification.docx", "fichier: mandat.docx", "n’est pas dans le dossier des modèles")]
    [InlineData("templates/catalogue.yaml", "injonction-de-payer: [amiable]", "injonction-de-payeur: [amiable]", "«\u00A0injonction-de-payer\u00A0»")]
    [InlineData("templates/catalogue.yaml", "id: mandat-de-signification", "id: mandat-saisie-vente", "défini deux fois")]
    public void Verifier_FichierFautif_EstRefuseAvecSaLigne(string fichier, string juste, string faux, string dit)
    {
        var chemin = Path.Combine(dossier, fichier);
        var texte = File.ReadAllText(chemin);
        texte.ShouldContain(juste);
        var place = texte.IndexOf(juste, StringComparison.Ordinal);
        File.WriteAllText(chemin, texte.Remove(place, juste.Length).Insert(place, faux));

        var erreurs = Erreurs(Jour);

        erreurs.ShouldContain(
            e => e.Ligne > 0 && fichier.EndsWith(e.Fichier, StringComparison.Ordinal) && e.Message.Contains(dit, StringComparison.Ordinal),
            string.Join('\n', erreurs.Take(5)));
    }

    [Fact]
    public void Verifier_VerificationTropAncienne_EstRefuseeSurLaRegle()
    {
        var erreurs = Erreurs(new DateOnly(2032, 1, 1));

        erreurs.ShouldContain(e => e.Fichier == "droit/delais/injonction-de-payer.yaml" && e.Ligne > 0 && e.Message.Contains("relisez le texte"));
        erreurs.ShouldContain(e => e.Fichier == "droit/seuils.yaml" && e.Ligne > 0);
    }

    [Fact]
    public void Verifier_ModeleIllisible_EstRefuse()
    {
        File.WriteAllText(Path.Combine(dossier, "templates", "quittance.docx"), "ceci n’est pas un document");

        Erreurs(Jour).ShouldContain(e => e.Fichier == "catalogue.yaml" && e.Ligne > 0 && e.Message.Contains("quittance.docx"));
    }

    public void Dispose() => Directory.Delete(dossier, recursive: true);

    private IReadOnlyList<ErreurDeFichier> Erreurs(DateOnly jour) =>
        VerificationDuDroit.Executer(Path.Combine(dossier, "workflows"), Path.Combine(dossier, "templates"), jour).Erreurs;
}
