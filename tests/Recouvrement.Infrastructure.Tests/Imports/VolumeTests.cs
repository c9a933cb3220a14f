using System.Globalization;
using System.Text;
using Recouvrement.Application.Imports;
using Recouvrement.Infrastructure.Imports;
using static Recouvrement.Infrastructure.Tests.Imports.FichiersDEssai;

namespace Recouvrement.Infrastructure.Tests.Imports;

// Alone: what other tests hold at the same time would be counted.
[Collection(nameof(VolumeTests))]
[CollectionDefinition(nameof(VolumeTests), DisableParallelization = true)]
public class VolumeTests
{
    private const int Million = 1_000_000;
    private const long Mo = 1024 * 1024;

    [Fact]
    public async Task Factures_UnMillionDeLignes_TiennentDansUneMemoireBornee()
    {
        await using var flux = new FluxDeLignes(Enumerable.Range(1, Million).Select(i => Ligne(facture: Texte(i))).Prepend(Entete));
        var lecture = (await new LecteurFactures().OuvrirAsync(flux)).Valeur;
        var (lues, memoire) = await Parcourir(lecture);
        lues.ShouldBe(Million);
        // The keys by which duplicates are seen: 36 bytes per invoice, 60 when the table has just grown.
        memoire.ShouldBeLessThan(100 * Mo);
    }

    [Fact]
    public async Task Fec_UnMillionDeLignes_TientDansUneMemoireBornee()
    {
        var entete = (await File.ReadAllLinesAsync(Fixture("900000019FEC20261231.txt")))[0] + "\n";
        await using var flux = new FluxDeLignes(Enumerable.Range(1, Million / 2).Select(i =>
            $"VE\tVentes\t{Texte(i)}\t20260105\t411000\tClients\tC1\tGARAGE\tF1\t20260105\tF\t1,00\t0,00\tA\t20260201\t\t\t\n"
            + $"VE\tVentes\t{Texte(i)}\t20260105\t706000\tVentes\t\t\tF1\t20260105\tF\t0,00\t1,00\t\t\t\t\t\n").Prepend(entete));
        var lecture = (await new LecteurFec().OuvrirAsync(flux)).Valeur;
        var analyse = new AnalyseFec("900000019");
        var (lues, memoire) = await Parcourir(lecture, analyse.Ajouter);
        lues.ShouldBe(Million);
        memoire.ShouldBeLessThan(60 * Mo);
        var bilan = analyse.Conclure(18);
        (bilan.Ecritures, bilan.Debit, bilan.Credit, bilan.Anomalies.Count).ShouldBe((Million / 2, 500_000m, 500_000m, 0));
    }

    [Fact]
    public async Task LigneSansFin_DeDeuxCentsMegaoctets_TientDansUneMemoireBornee()
    {
        var bloc = new string('x', (int)Mo);
        await using var flux = new FluxDeLignes(Enumerable.Repeat(bloc, 200).Prepend(Entete).Append("\n" + Ligne()));
        var avant = GC.GetTotalMemory(forceFullCollection: true);
        var elements = await Tout((await new LecteurFactures().OuvrirAsync(flux)).Valeur);
        (GC.GetTotalMemory(forceFullCollection: true) - avant).ShouldBeLessThan(8 * Mo);
        elements.Select(e => e.Valeur is not null).ShouldBe([false, true]);
    }

    [Fact]
    public async Task Guillemets_OuvertsAChaqueLigne_NeRalentissentPasSansFin()
    {
        // Each line opens a quote: each must be tried over the following ones, and given back.
        await using var flux = new FluxDeLignes(Enumerable.Range(1, 20_000).Select(i => Ligne(facture: Texte(i), debiteur: i % 2 == 0 ? "\"Pont" : "Pont")).Prepend(Entete));
        var elements = await Tout((await new LecteurFactures().OuvrirAsync(flux)).Valeur);
        elements.Count.ShouldBe(20_000);
        elements.Count(e => e.Valeur is not null).ShouldBe(10_000);
    }

    private static async Task<(int Lues, long Memoire)> Parcourir<T>(LectureImport<T> lecture, Action<ElementImport<T>>? suite = null)
        where T : class
    {
        var avant = GC.GetTotalMemory(forceFullCollection: true);
        var (lues, pointe, anomalies) = (0, 0L, 0);
        await foreach (var element in lecture.Elements)
        {
            anomalies += element.Anomalies.Count;
            suite?.Invoke(element);
            if (++lues % 200_000 == 0)
            {
                pointe = Math.Max(pointe, GC.GetTotalMemory(forceFullCollection: true) - avant);
            }
        }

        anomalies.ShouldBe(0);
        return (lues, pointe);
    }

    private static string Texte(int nombre) => nombre.ToString(CultureInfo.InvariantCulture);
}
