using Recouvrement.Domaine.Droit;

namespace Recouvrement.Infrastructure.Tests.Droit;

/// <summary>Runs every worked case of tests/cas/delais by its name, against the law of the repository.</summary>
public sealed class CasDeDelaisTests
{
    public static TheoryData<string, string> Cas()
    {
        var donnees = new TheoryData<string, string>();
        foreach (var fichier in Directory.GetFiles(CasDeDelai.Dossier, "*.yaml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal))
        {
            foreach (var cas in CasDeDelai.Lire(fichier))
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
        var cas = CasDeDelai.Lire(fichier).Single(c => string.Equals(c.Nom, nom, StringComparison.Ordinal));

        cas.Source.ShouldNotBeEmpty();
        cas.Attendu.Verifier(cas.Duree is { } duree
            ? DroitDuDepot.Droit.Calculer(duree, cas.Report, cas.Demande)
            : DroitDuDepot.Droit.Calculer(cas.Demande));
    }

    [Fact]
    public void Cas_ChaqueNom_EstUnique() =>
        Cas().Select(c => (string)c[1]).GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Fact]
    public void Cas_ChaqueRegle_EnAAuMoinsUn()
    {
        var couvertes = Directory.GetFiles(CasDeDelai.Dossier, "*.yaml")
            .SelectMany(f => CasDeDelai.Lire(Path.GetFileName(f)))
            .Select(c => c.Demande.Regle).ToHashSet(StringComparer.Ordinal);

        DroitDuDepot.Droit.Delais.Select(d => d.Id).Where(id => !couvertes.Contains(id)).ShouldBeEmpty();
    }
}
