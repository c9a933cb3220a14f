using Recouvrement.Infrastructure.Exemples;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Tests.Droit;

/// <summary>Runs every worked case of tests/cas/delais by its name, against the law of the repository.</summary>
public sealed class CasDeDelaisTests
{
    private static string Dossier => Path.Combine(Depot.Cas, "delais");

    public static TheoryData<string, string> Cas()
    {
        var donnees = new TheoryData<string, string>();
        foreach (var fichier in Directory.GetFiles(Dossier, "*.yaml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal))
        {
            foreach (var cas in Lire(fichier))
            {
                donnees.Add(fichier, cas.Nom);
            }
        }

        return donnees;
    }

    [Theory]
    [MemberData(nameof(Cas))]
    public void Cas_DeLaLoi_DonneLesDatesDeLArticle(string fichier, string nom)
    {
        var cas = Lire(fichier).Single(c => string.Equals(c.Nom, nom, StringComparison.Ordinal));

        cas.Source.ShouldNotBeEmpty();
        cas.Attendu.Ecarts(cas.Calculer(DroitDuDepot.Droit)).ShouldBeEmpty(cas.Source);
    }

    [Fact]
    public void Cas_ChaqueNom_EstUnique() =>
        Cas().Select(c => (string)c[1]).GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Fact]
    public void Cas_ChaqueRegle_EnAAuMoinsUn()
    {
        var couvertes = Directory.GetFiles(Dossier, "*.yaml")
            .SelectMany(f => Lire(Path.GetFileName(f)))
            .Select(c => c.Demande.Regle).ToHashSet(StringComparer.Ordinal);

        DroitDuDepot.Droit.Delais.Select(d => d.Id).Where(id => !couvertes.Contains(id)).ShouldBeEmpty();
    }

    private static IReadOnlyList<CasDeDelai> Lire(string fichier)
    {
        var erreurs = new RecueilDErreurs();
        var cas = CasDeDelai.Lire(Path.Combine(Dossier, fichier), erreurs);
        erreurs.Liste.ShouldBeEmpty();
        return cas;
    }
}
