using Recouvrement.Recherche.Analyse;
using Xunit.Abstractions;

namespace Recouvrement.Recherche.Tests.Analyse;

public class RacinisateurTests(ITestOutputHelper sortie)
{
    // The sample printed in the published description of the algorithm.
    [Theory]
    [InlineData("continuellement", "continuel")]
    [InlineData("continué", "continu")]
    [InlineData("continuons", "continuon")]
    [InlineData("contradictoirement", "contradictoir")]
    [InlineData("majestueusement", "majestu")]
    [InlineData("maladresse", "maladress")]
    [InlineData("maïs", "maï")]
    public void Raciner_ExemplesPublies_DonneLaRacinePubliee(string mot, string racine) => Racinisateur.Raciner(mot).ShouldBe(racine);

    [Fact]
    public void Raciner_VocabulairePublie_AucunEcart()
    {
        if (DonneesReelles.Chemin("snowball", "french-voc.txt") is not { } mots || DonneesReelles.Chemin("snowball", "french-output.txt") is not { } racines)
        {
            sortie.WriteLine("non exécuté : le vocabulaire Snowball n'est pas sur cette machine");
            return;
        }

        var ecarts = File.ReadLines(mots).Zip(File.ReadLines(racines), (mot, attendu) => (mot, attendu, obtenu: Racinisateur.Raciner(mot)))
            .Where(e => !string.Equals(e.attendu, e.obtenu, StringComparison.Ordinal)).Select(e => $"{e.mot} : {e.obtenu} au lieu de {e.attendu}").ToList();
        sortie.WriteLine(string.Join('\n', ecarts.Take(50)));
        ecarts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("l'")]
    [InlineData("qu'")]
    [InlineData("ïëïëïë")]
    [InlineData("ssss")]
    [InlineData("HYIU")]
    public void Raciner_MotDegenere_NeLevePas(string mot) => Should.NotThrow(() => Racinisateur.Raciner(mot));
}
