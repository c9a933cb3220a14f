namespace Recouvrement.Domaine.Tests;

public sealed class ComparateurDeNomsTests
{
    private static readonly string[] Connus = ["ip.signification", "ip.opposition", "ip.opposition-seconde", "jugement.appel", "depart"];

    [Theory]
    [InlineData("ip.signifcation", "ip.signification")] // a letter missing
    [InlineData("ip.oppositoin", "ip.opposition")] // two neighbours exchanged
    [InlineData("Départ", "depart")] // accent and case
    [InlineData("signification", "ip.signification")] // half of the name
    [InlineData("jugement-appel", "jugement.appel")]
    public void PlusProche_NomMalTape_EstRetrouve(string nom, string attendu) =>
        ComparateurDeNoms.PlusProche(nom, Connus).ShouldBe(attendu);

    [Theory]
    [InlineData("saisie-immobiliere")]
    [InlineData("xyz")]
    public void PlusProche_RienDeProche_NeProposeRien(string nom) => ComparateurDeNoms.PlusProche(nom, Connus).ShouldBeNull();

    [Fact]
    public void PlusProche_ListeVide_NeProposeRien() => ComparateurDeNoms.PlusProche("depart", []).ShouldBeNull();
}
