namespace Recouvrement.Infrastructure.Tests.Droit;

/// <summary>
/// Every row of the fact sheets is a rule with its passport or is set aside with its reason. The codes of the rows are in
/// tests/cas/fiches, one file per sheet.
/// </summary>
public sealed class CouvertureDesFichesTests
{
    public static TheoryData<string> Fiches() =>
        [.. Directory.GetFiles(Path.Combine(Depot.Racine, "tests", "cas", "fiches"), "*.txt").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Fiches))]
    public void Fiche_ChaqueLigne_EstUneRegleOuEstEcartee(string fiche)
    {
        var couvertes = Couvertes();
        var lignes = File.ReadAllLines(Path.Combine(Depot.Racine, "tests", "cas", "fiches", fiche));

        lignes.Where(l => l.Length > 0 && !couvertes.Contains(l)).ShouldBeEmpty();
    }

    [Fact]
    public void Ecartes_AucuneLigneNEstAussiUneRegle()
    {
        var droit = DroitDuDepot.Droit;
        var regles = Regles().ToHashSet(StringComparer.Ordinal);

        droit.Ecartes.Where(e => regles.Contains(e.Fiche)).Select(e => e.Fiche).ShouldBeEmpty();
        droit.Ecartes.GroupBy(e => e.Fiche, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
        droit.Ecartes.Where(e => !e.Motif.StartsWith("Porté par", StringComparison.Ordinal)
            && !e.Motif.StartsWith("Écarté, parce qu", StringComparison.Ordinal)).Select(e => e.Fiche).ShouldBeEmpty();
    }

    private static HashSet<string> Couvertes() =>
        Regles().Concat(DroitDuDepot.Droit.Ecartes.Select(e => e.Fiche)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Regles()
    {
        var droit = DroitDuDepot.Droit;
        return droit.Delais.SelectMany(d => d.Versions).SelectMany(v => v.Passeport.Fiches)
            .Concat(droit.Seuils.SelectMany(s => s.Versions).SelectMany(v => v.Passeport.Fiches))
            .Concat(droit.Distances.SelectMany(d => d.Passeport.Fiches))
            .Concat(droit.Feries.SelectMany(f => f.Passeport.Fiches));
    }
}
