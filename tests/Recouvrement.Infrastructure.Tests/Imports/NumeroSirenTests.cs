using Recouvrement.Application.Imports;

namespace Recouvrement.Infrastructure.Tests.Imports;

public class NumeroSirenTests
{
    // Danone and La Poste: numbers of the public register.
    [Theory]
    [InlineData("552032534", true)]
    [InlineData("356000000", true)]
    [InlineData("552032535", false)]
    [InlineData("525032534", false)]
    [InlineData("55203253", false)]
    [InlineData("55203253A", false)]
    [InlineData("٥٥٢٠٣٢٥٣٤", false)]
    [InlineData("", false)]
    public void Siren_SelonSaCle_EstValideOuNon(string siren, bool valide) => NumeroSiren.EstValide(siren).ShouldBe(valide);

    // 356 000 000 49837 has no Luhn key; its digits add up to 45, a multiple of five: the rule of La Poste.
    [Theory]
    [InlineData("55203253400703", true)]
    [InlineData("35600000000048", true)]
    [InlineData("35600000049837", true)]
    [InlineData("35600000049838", false)]
    [InlineData("55203253400704", false)]
    public void Siret_SelonSaCle_EstValideOuNon(string siret, bool valide) => NumeroSiren.EstSiretValide(siret).ShouldBe(valide);
}
