using System.Globalization;
using Recouvrement.Actes.Filtres;

namespace Recouvrement.Actes.Tests.Filtres;

/// <summary>
/// The table was written from the rules of French spelling (Grevisse, Le Bon Usage, §§ 595-601; Académie française,
/// « Nombres (écriture) »), not from the program: traditional hyphens, « vingt » and « cent » with an s when multiplied and
/// last — « millions » and « milliards » being nouns —, « mille » never varying.
/// </summary>
public sealed class MontantEnLettresTests
{
    public static TheoryData<string> Lignes() => [.. Table().Select(l => l.Nombre + " = " + l.Lettres)];

    [Theory]
    [MemberData(nameof(Lignes))]
    public void Nombre_DeLaTable_SEcritSelonLesRegles(string ligne)
    {
        var parties = ligne.Split(" = ");

        NombreEnLettres.Ecrire(long.Parse(parties[0], CultureInfo.InvariantCulture)).ShouldBe(parties[1]);
    }

    [Fact]
    public void Table_CompteAuMoinsDeuxCentsValeurs() => Table().Select(l => l.Nombre).Distinct().Count().ShouldBeGreaterThanOrEqualTo(200);

    [Theory]
    [InlineData("0", "zéro euro")]
    [InlineData("0.01", "un centime")]
    [InlineData("0.80", "quatre-vingts centimes")]
    [InlineData("1", "un euro")]
    [InlineData("1.01", "un euro et un centime")]
    [InlineData("1.50", "un euro et cinquante centimes")]
    [InlineData("2", "deux euros")]
    [InlineData("40", "quarante euros")]
    [InlineData("80", "quatre-vingts euros")]
    [InlineData("80.81", "quatre-vingts euros et quatre-vingt-un centimes")]
    [InlineData("200", "deux cents euros")]
    [InlineData("200.99", "deux cents euros et quatre-vingt-dix-neuf centimes")]
    [InlineData("1234.56", "mille deux cent trente-quatre euros et cinquante-six centimes")]
    [InlineData("5000", "cinq mille euros")]
    [InlineData("1000000", "un million d’euros")]
    [InlineData("2000000", "deux millions d’euros")]
    [InlineData("80000000", "quatre-vingts millions d’euros")]
    [InlineData("3000000000", "trois milliards d’euros")]
    [InlineData("1200000", "un million deux cent mille euros")]
    [InlineData("1000000.01", "un million d’euros et un centime")]
    [InlineData("-71.21", "moins soixante et onze euros et vingt et un centimes")]
    [InlineData("0.005", "un centime")]
    [InlineData("99.995", "cent euros")]
    [InlineData("999999999999.99", "neuf cent quatre-vingt-dix-neuf milliards neuf cent quatre-vingt-dix-neuf millions neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf euros et quatre-vingt-dix-neuf centimes")]
    public void Montant_EnEuros_SEcritAvecSesCentimes(string montant, string attendu) =>
        MontantEnLettres.Ecrire(decimal.Parse(montant, CultureInfo.InvariantCulture)).ShouldBe(attendu);

    [Fact]
    public void Montant_HorsDeToutActe_NeSEcritPas() => MontantEnLettres.Ecrire(1_000_000_000_000m).ShouldBeNull();

    private static IEnumerable<(string Nombre, string Lettres)> Table()
    {
        using var lecteur = new StringReader(TableEnLettres.Texte);
        for (var ligne = lecteur.ReadLine(); ligne is not null; ligne = lecteur.ReadLine())
        {
            if (ligne.Split('\t') is [var nombre, var lettres])
            {
                yield return (nombre, lettres);
            }
        }
    }
}
