using Recouvrement.Application.Prelevements;

namespace Recouvrement.Application.Tests.Prelevements;

/// <summary>Keys checked on the examples that the schemes themselves publish.</summary>
public sealed class NumerosBancairesTests
{
    // Examples of the SWIFT IBAN registry.
    [Theory]
    [InlineData("FR1420041010050500013M02606", true)]
    [InlineData("BE68539007547034", true)]
    [InlineData("DE89370400440532013000", true)]
    [InlineData("GB29NWBK60161331926819", true)]
    [InlineData("FR1420041010050500013M02607", false)]
    [InlineData("FR142004101005050001302606", false)]
    [InlineData("fr1420041010050500013m02606", false)]
    [InlineData("", false)]
    public void Iban_Cle(string iban, bool juste) => NumeroIban.EstValide(iban).ShouldBe(juste);

    [Fact]
    public void Iban_Ecrit_SeNormalise() => NumeroIban.Normaliser("fr14 2004 1010-0505 0001 3m02 606").ShouldBe("FR1420041010050500013M02606");

    // Example of the EPC creditor identifier overview (Germany), and the French form of thirteen signs.
    [Theory]
    [InlineData("DE98ZZZ09999999999", true)]
    [InlineData("DE98ABC09999999999", true)]
    [InlineData("DE97ZZZ09999999999", false)]
    [InlineData("FR72ZZZ123456", true)]
    [InlineData("FR73ZZZ123456", false)]
    [InlineData("FR72ZZZ1234567", false)]
    [InlineData("", false)]
    public void Ics_Cle(string ics, bool juste) => IdentifiantCreancier.EstValide(ics).ShouldBe(juste);

    [Theory]
    [InlineData("Société « L’Étoile » & Cœur", "Societe L'Etoile + Coeur")]
    [InlineData("  a\u00A0b  ", "a b")]
    public void Texte_AvecAccents_PerdCeQueLesBanquesRefusent(string texte, string attendu)
    {
        TexteSepa.Convertir(texte, 70).ShouldBe(attendu);
        TexteSepa.EstAdmis(attendu).ShouldBeTrue();
    }
}
