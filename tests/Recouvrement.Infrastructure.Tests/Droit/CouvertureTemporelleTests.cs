using Recouvrement.Domaine.Droit;

namespace Recouvrement.Infrastructure.Tests.Droit;

/// <summary>
/// Asserts no value: for every rule and every day since its first version, exactly one version answers. The worked cases say
/// which value is right; this one says that none is missing and none is double.
/// </summary>
public sealed class CouvertureTemporelleTests
{
    private static readonly DateOnly Debut = new(1975, 1, 1);
    private static readonly DateOnly DebutDesCalculs = new(2005, 1, 1);
    private static readonly DateOnly Fin = new(2028, 12, 31);

    [Fact]
    public void Delais_ChaqueJourDepuisLaPremiereVersion_UneSeuleVersionRepond()
    {
        var fautes = DroitDuDepot.Droit.Delais.SelectMany(regle => Fautes(
            regle.Id, [.. regle.Versions.Select(v => (v.Id, v.EnVigueur))], jour => regle.VersionAu(jour)?.Id));

        fautes.ShouldBeEmpty();
    }

    [Fact]
    public void Seuils_ChaqueJourDepuisLaPremiereVersion_UneSeuleVersionRepond()
    {
        var fautes = DroitDuDepot.Droit.Seuils.SelectMany(regle => Fautes(
            regle.Id, [.. regle.Versions.Select(v => (v.Id, v.EnVigueur))], jour => regle.VersionAu(jour)?.Id));

        fautes.ShouldBeEmpty();
    }

    // Calculating itself, not only choosing: no rule refuses a day that its versions cover and that its verification allows.
    [Fact]
    public void Delais_ChaqueJourVerifie_SeCalcule()
    {
        var fautes = new List<string>();
        foreach (var regle in DroitDuDepot.Droit.Delais)
        {
            for (var jour = regle.Versions[0].EnVigueur.Du ?? DebutDesCalculs; jour < new DateOnly(2028, 1, 1); jour = jour.AddDays(1))
            {
                var demande = new DemandeDelai(regle.Id, jour)
                {
                    Criteres = regle.Critere is { } critere
                        ? new Dictionary<string, DateOnly>(StringComparer.Ordinal) { [critere] = jour }
                        : new Dictionary<string, DateOnly>(StringComparer.Ordinal),
                };
                var resultat = DroitDuDepot.Droit.Calculer(demande);
                if (resultat.EstObtenu != regle.VersionAu(jour) is not null)
                {
                    fautes.Add($"{regle.Id} {Recouvrement.Domaine.TexteFrancais.DateCourte(jour)} : {resultat.Refus}");
                }
            }
        }

        fautes.ShouldBeEmpty();
    }

    private static IEnumerable<string> Fautes(string id, IReadOnlyList<(string Id, Periode Periode)> versions, Func<DateOnly, string?> choix)
    {
        // A rule that the law abolished stops with its last version; until then no day may be without an answer.
        var fin = versions[^1].Periode.JusquA is { } abolie && abolie <= Fin ? abolie.AddDays(-1) : Fin;
        for (var jour = versions[0].Periode.Du ?? Debut; jour <= fin; jour = jour.AddDays(1))
        {
            var reponses = versions.Where(v => v.Periode.Contient(jour)).Select(v => v.Id).ToList();
            if (reponses.Count != 1 || !string.Equals(choix(jour), reponses[0], StringComparison.Ordinal))
            {
                yield return $"{id} {Recouvrement.Domaine.TexteFrancais.DateCourte(jour)} : {string.Join(", ", reponses)}";
            }
        }
    }
}
