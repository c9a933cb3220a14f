using Recouvrement.Application.Imports;
using Recouvrement.Infrastructure.Imports;
using Xunit.Abstractions;
using static Recouvrement.Infrastructure.Tests.Imports.FichiersDEssai;

namespace Recouvrement.Infrastructure.Tests.Imports;

/// <summary>Two real, anonymised FEC; the sums are those of the note that comes with them.</summary>
public class FecReelsTests(ITestOutputHelper sortie)
{
    [Fact]
    public async Task Fec2022_BarreFinaleEtChampsCompletes_DonneSesSommes()
    {
        if (await Analyser("neolegal__111111111FEC20221231.TXT") is not { } bilan)
        {
            return;
        }

        (bilan.Colonnes, bilan.Lignes, bilan.LignesEnErreur, bilan.Ecritures).ShouldBe((19, 934, 0, 248));
        (bilan.Debit, bilan.Credit).ShouldBe((225682.23m, 225682.23m));
        bilan.Clients.Count.ShouldBe(19);
        bilan.Clients.Sum(c => c.Solde).ShouldBe(14416.52m);
        bilan.Anomalies.ShouldBeEmpty();
    }

    [Fact]
    public async Task Fec2023_TresorerieTabulation_DonneSesSommesEtSignaleLaNumerotation()
    {
        if (await Analyser("neolegal__000000000FEC20231231-extrait-ve-ca.txt") is not { } bilan)
        {
            return;
        }

        (bilan.Colonnes, bilan.Lignes, bilan.LignesEnErreur, bilan.Ecritures).ShouldBe((22, 190, 0, 2));
        (bilan.Debit, bilan.Credit).ShouldBe((188216.95m, 188216.95m));
        bilan.Clients.Count.ShouldBe(4);
        bilan.Clients.Sum(c => c.Solde).ShouldBe(186064.84m);
        bilan.Anomalies.ShouldHaveSingleItem().Message.ShouldContain("EcritureNum vaut toujours « 0 »");
    }

    [Theory]
    [InlineData("mustang__Facture_F20180027.pdf", "PDF")]
    [InlineData("akretion__factur-x-minimum.xml", "aucun nom de colonne attendu")]
    public async Task AutreFichier_EstRefuseEnUnePhrase(string nom, string motif)
    {
        if (Reel(nom, sortie) is { } chemin)
        {
            await using var flux = File.OpenRead(chemin);
            (await new LecteurFec().OuvrirAsync(flux)).Refus.ShouldContain(motif);
        }
    }

    private async Task<BilanFec?> Analyser(string nom)
    {
        if (Reel(nom, sortie) is not { } chemin)
        {
            return null;
        }

        await using var flux = File.OpenRead(chemin);
        return await AnalyseFec.AnalyserAsync((await new LecteurFec().OuvrirAsync(flux)).Valeur, "111111111");
    }
}
