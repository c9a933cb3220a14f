using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Tests.Rendu;

public sealed class JsonActeTests
{
    [Fact]
    public void Arbre_EcritPuisRelu_EstLeMeme()
    {
        var arbre = new ObjetActe
        {
            ["texte"] = "L’été", ["nombre"] = 12.50m, ["jour"] = new DateOnly(2026, 9, 2), ["oui"] = true, ["rien"] = ValeurActe.Absente,
            ["liste"] = ValeurActe.Liste("a", 1, new ObjetActe { ["b"] = "c" }),
            ["riche"] = ValeurActe.Riche(new ParagrapheRiche([new SegmentRiche("x", Gras: true), new SegmentRiche("y")])),
        };

        JsonActe.Lire(JsonActe.Ecrire(arbre)).ShouldBe(arbre);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("3")]
    public void Json_QuiNestPasUnObjet_EstRefuse(string json) => JsonActe.Lire(json).ShouldBeNull();
}
