using System.Globalization;
using Recouvrement.Infrastructure.Tests.Extraction;
using Xunit.Abstractions;

namespace Recouvrement.Infrastructure.Tests.Imports.Banque;

/// <summary>The published statements: what each must give was counted from the files by other means than this code.</summary>
public sealed class RelevesReelsTests(ITestOutputHelper sortie)
{
    // File; entries; credit; debit; operations; batches; returns; reversals; gap of each statement (« - » : no two balances).
    public static TheoryData<string, string[]> Camt => new()
    {
        { "genkgo__camt053.v2.minimal.xml", ["1 8,85 0 1 0 0 0 54,00"] },
        { "genkgo__camt053.v2.multi.statement.xml", ["1 8,85 0 1 0 0 0 0", "1 0 7,00 1 0 0 0 0"] },
        { "genkgo__camt053.v2.five.decimals.xml", ["1 8,850 0 1 0 0 0 -0,050"] },
        { "genkgo__camt053.v2.all-balance-types.xml", ["1 8,850 0 1 0 0 0 5,820"] },
        { "genkgo__camt053.v3.xml", ["1 8,85 0 1 0 0 0 54,00"] },
        { "genkgo__camt053.v4.xml", ["1 8,85 0 1 0 0 0 54,00"] },
        { "genkgo__camt053.v8.xml", ["1 8,85 0 1 0 0 0 54,00"] },
        { "genkgo__camt53.only-Dt-with-DtTm.xml", ["0 0 0 0 0 0 0 -"] },
        { "genkgo__camt054.v4.xml", ["1 0 200000 3 1 0 0 -"] },
        { "genkgo__camt054.v8-with-UETR.xml", ["1 0 200000 1 0 0 0 -"] },
        { "genkgo__camt052.v8.xml", ["1 0 200000 0 1 0 0 -"] },
        { "viafintech__053-v4.xml", ["13 1810,56 1272,95 32 7 5 2 0"] },
        { "viafintech__053-v8-devise.xml", ["3 563,25 20,97 3 1 0 0 -1251,02"] },
        { "viafintech__053-avec-lot.xml", ["3 7688,00 4753,74 2 1 0 0 -12774,14"] },
        { "viafintech__053-wise-v10.xml", ["1 195,86 0 0 0 0 0 -"] },
        { "viafintech__053-montant-instruit.xml", ["1 4500,00 0 1 0 0 0 100,00"] },
        { "viafintech__054-v4-rejets.xml", ["4 80,56 21,53 5 4 2 2 -"] },
        { "subite__053-268-ecritures.xml", ["268 180000 151831,25 268 0 0 0 0"] },
        { "subite__053-v8-deux-comptes.xml", ["14 928305,49 4084748,16 14 14 0 0 0", "0 0 0 0 0 0 0 0"] },
        { "subite__054-v10-net.xml", ["1 14195,67 0 28 0 0 0 -"] },
    };

    // File; statements; entries; credit; debit; statements that close; statements that do not.
    public static TheoryData<string, int, int, string, string, int, int> Lignes => new()
    {
        { "pennylane__example.txt", 2, 6, "97,49", "70,81", 2, 0 },
        { "silarhi__complex-test.txt", 8, 5, "0", "5210,90", 8, 0 },
        { "silarhi__simple-test.txt", 1, 0, "0", "0", 1, 0 },
        { "mt940__ASNB-0708271685_09022020_164516.940.txt", 31, 8, "2828,90", "2771,96", 31, 0 },
        { "mt940__betterplace-sepa_mt9401.sta", 26, 97, "5188474,94", "14457610,84", 26, 0 },
        { "mt940__jejik-abnamro.sta", 2, 10, "0", "345,93", 0, 2 },
        { "mt940__jejik-rabobank-iban.sta", 2, 4, "0", "70,00", 2, 0 },
        { "mt940__jejik-postfinance.sta", 2, 4, "239,3", "79,9", 1, 1 },
        { "mt940__cmxl-mt940.sta", 3, 16, "72436,74", "60109,44", 3, 0 },
        { "mt940__betterplace-with_binary_character.sta", 2, 4, "14215,30", "193282,05", 2, 0 },
    };

    public static TheoryData<string, int> Refuses => new()
    {
        { "genkgo__camt053.v2.wrong.xml", 0 },
        { "viafintech__053-namespace-inconnu.xml", 0 },
        { "pennylane__invalid_date.txt", 1 },
        { "pennylane__end_of_statement_without_beginning.txt", 0 },
        { "pennylane__new_statement_without_previous_ended.txt", 0 },
        { "pennylane__operation_detail_without_operation.txt", 0 },
        { "pennylane__operation_out_of_statement.txt", 0 },
        { "mt940__self-provided-february_30.sta", 0 },
        { "mt940__betterplace-sepa_snippet_broken.sta", 0 },
    };

    [Theory, MemberData(nameof(Camt))]
    public async Task Camt_Publie_DonneSesEcrituresEtSesTotaux(string fichier, string[] attendus)
    {
        if (Chemin(fichier) is not { } chemin)
        {
            return;
        }

        var lus = await Releves.LireFichierAsync(chemin);

        lus.Refus.ShouldBeNull();
        lus.Bilans.Count.ShouldBe(attendus.Length);
        foreach (var (bilan, attendu) in lus.Bilans.Zip(attendus))
        {
            var a = attendu.Split(' ');
            bilan.Ecritures.ShouldBe(int.Parse(a[0], CultureInfo.InvariantCulture));
            bilan.Credit.ShouldBe(D(a[1]));
            bilan.Debit.ShouldBe(D(a[2]));
            bilan.Details.ShouldBe(int.Parse(a[3], CultureInfo.InvariantCulture));
            bilan.Lots.ShouldBe(int.Parse(a[4], CultureInfo.InvariantCulture));
            bilan.Rejets.ShouldBe(int.Parse(a[5], CultureInfo.InvariantCulture));
            bilan.Extournes.ShouldBe(int.Parse(a[6], CultureInfo.InvariantCulture));
            bilan.Ecart.ShouldBe(a[7] is "-" ? null : D(a[7]));
        }
    }

    [Theory, MemberData(nameof(Lignes))]
    public async Task ReleveEnLignes_Publie_DonneSesEcrituresEtSesTotaux(
        string fichier, int releves, int ecritures, string credit, string debit, int bouclent, int neBouclentPas)
    {
        if (Chemin(fichier) is not { } chemin)
        {
            return;
        }

        var lus = await Releves.LireFichierAsync(chemin);

        lus.Refus.ShouldBeNull();
        lus.Bilans.Count.ShouldBe(releves);
        lus.Ecritures.Count.ShouldBe(ecritures);
        lus.Bilans.Sum(b => b.Credit).ShouldBe(D(credit));
        lus.Bilans.Sum(b => b.Debit).ShouldBe(D(debit));
        lus.Bilans.Count(b => b.Ecart == 0m).ShouldBe(bouclent);
        lus.Bilans.Count(b => b.Ecart is not (null or 0m)).ShouldBe(neBouclentPas);
    }

    [Fact]
    public async Task Cfonb240_TotalFaux_DonneLEcart()
    {
        if (Chemin("silarhi__cfonb.240-complex-test.txt") is not { } chemin)
        {
            return;
        }

        var lus = await Releves.LireFichierAsync(chemin);

        lus.Refus.ShouldBeNull();
        lus.Ecritures.Select(e => e.Montant).ShouldBe([1712.00m, 2872.80m, 117.60m]);
        // 4,652.70 said for 4,584.80; 633.30 for 117.60.
        lus.Bilans.Select(b => b.EcartDuTotal).ShouldBe([67.90m, 515.70m]);
    }

    [Theory, MemberData(nameof(Refuses))]
    public async Task Releve_Fautif_EstRefuseAvecSaLigne(string fichier, int ligne)
    {
        if (Chemin(fichier) is not { } chemin)
        {
            return;
        }

        var lus = await Releves.LireFichierAsync(chemin);

        var refus = lus.Refus.ShouldNotBeNull();
        sortie.WriteLine(refus.Anomalie.ToString());
        refus.Anomalie.Message.ShouldNotBeEmpty();
        if (ligne > 0)
        {
            refus.Ligne.ShouldBe(ligne);
        }
    }

    private string? Chemin(string fichier)
    {
        var chemin = DonneesReelles.Chemin("banque", fichier);
        if (chemin is null)
        {
            sortie.WriteLine("non exécuté");
        }

        return chemin;
    }

    private static decimal D(string texte) => decimal.Parse(texte.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
