using Recouvrement.Recherche.Analyse;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Recherche.Tests.Analyse;

public sealed class DetecteurDeLangueTests
{
    // Universal Declaration of Human Rights, article 1, in the official translations.
    [Theory]
    [InlineData("français", "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et doivent agir les uns envers les autres dans un esprit de fraternité.")]
    [InlineData("anglais", "All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.")]
    [InlineData("allemand", "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und sollen einander im Geist der Brüderlichkeit begegnen.")]
    [InlineData("espagnol", "Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y conciencia, deben comportarse fraternalmente los unos con los otros.")]
    [InlineData("italien", "Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti. Essi sono dotati di ragione e di coscienza e devono agire gli uni verso gli altri in spirito di fratellanza.")]
    [InlineData("néerlandais", "Alle mensen worden vrij en gelijk in waardigheid en rechten geboren. Zij zijn begiftigd met verstand en geweten, en behoren zich jegens elkander in een geest van broederschap te gedragen.")]
    public void Detecter_ArticlePremier_DitSaLangue(string langue, string texte) => DetecteurDeLangue.Detecter(texte).ShouldBe(langue);

    [Theory]
    [InlineData("", "")]
    [InlineData("", " 12 345,67 € ")]
    [InlineData("inconnue", "Mise en demeure")]
    [InlineData("inconnue", "Durand Lefebvre Martin Bernard Dubois Moreau Laurent Simon Michel Garcia Thomas Robert Richard Petit Roux David Bertrand Morel Fournier Girard Bonnet Lambert")]
    public void Detecter_TropPeu_NeDevinePas(string attendu, string texte) => DetecteurDeLangue.Detecter(texte).ShouldBe(attendu);

    [Fact]
    public void Requete_Langue_ParNomOuParCode()
    {
        var requete = AnalyseurDeRequete.Analyser("langue:en langue:Néerlandais -langue:francais contract");
        requete.Langues.ShouldBe(["anglais", "néerlandais"]);
        requete.LanguesExclues.ShouldBe(["français"]);
        requete.Groupes.Count.ShouldBe(1);
        requete.Remarques.ShouldBeEmpty();
    }

    [Fact]
    public void Requete_LangueQuiNEnEstPas_IgnoreeEtDite()
    {
        var requete = AnalyseurDeRequete.Analyser("langue:klingon contrat");
        requete.Langues.ShouldBeEmpty();
        requete.Remarques.ShouldHaveSingleItem().ShouldContain("klingon");
    }
}
