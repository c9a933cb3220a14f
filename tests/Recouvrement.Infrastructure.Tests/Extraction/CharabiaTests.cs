using Recouvrement.Infrastructure.Extraction;

namespace Recouvrement.Infrastructure.Tests.Extraction;

public class CharabiaTests
{
    private const string Prose =
        "Vu les articles 1405 et suivants du code de procédure civile, le président du tribunal enjoint au débiteur de payer au créancier la somme en principal. ";

    [Fact]
    public void Francais_NEstPasDuCharabia() => Charabia.EnEst(Repeter(Prose)).ShouldBeFalse();

    // The numbers of its glyphs instead of its letters: 29 places lower.
    [Fact]
    public void GlyphesSansLettres_EnEst() =>
        Charabia.EnEst(Repeter(new string([.. Prose.Where(char.IsAsciiLetterLower).Select((c, i) => i % 7 == 6 ? ' ' : (char)(c - 29))]) + " ")).ShouldBeTrue();

    [Fact]
    public void ListeDeNoms_NEnEstPas() =>
        Charabia.EnEst(Repeter("DUPONT Martine\t1234\nMOREAU Gilles\t5678\nBERNARD Odile\t9012\nLEFEVRE Sylvain\t3456\n")).ShouldBeFalse();

    [Fact]
    public void CaracteresPrives_EnEst() => Charabia.EnEst(Repeter("\uE001\uE002 le créancier de la \uE003\uE004\uE005\uE006\uE007 ")).ShouldBeTrue();

    [Fact]
    public void TropCourt_NeSeJugePas() => Charabia.EnEst("HUFLFH").ShouldBeFalse();

    private static string Repeter(string s) => string.Concat(Enumerable.Repeat(s, 20));
}
