using FsCheck;
using FsCheck.Fluent;
using Recouvrement.Application.Comptes;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Tests.Comptes;

/// <summary>The text by which a payment says where it goes: read by people, read back to the cent.</summary>
public sealed class ImputationEcriteTests
{
    [Fact]
    public void Lire_TexteDunJuriste_DonneChaquePart()
    {
        var lue = ImputationEcrite.Lire("Intérêts capitalisés FA-001 : 12,50 ; principal F 2026/014 (2) : 1 234,56 € ;frais Saisie-attribution du 20/05/2026:120");

        lue.Valeur.ShouldBe(
        [
            new AffectationManuelle("FA-001", Poste.InteretsCapitalises, 12.50m),
            new AffectationManuelle("F 2026/014 (2)", Poste.Principal, 1234.56m),
            new AffectationManuelle("Saisie-attribution du 20/05/2026", Poste.Frais, 120m),
        ]);
    }

    [Theory]
    [InlineData("principal FA-001")]
    [InlineData("principal : 100,00")]
    [InlineData("capital FA-001 : 100,00")]
    [InlineData("principal FA-001 : cent")]
    [InlineData("principal FA-001 : -5")]
    [InlineData("principal FA-001 : 0,001")]
    public void Lire_PartIllisible_EstRefuseeEnLaCitant(string texte) =>
        ImputationEcrite.Lire("intérêts FA-001 : 1,00 ; " + texte).Refus.ShouldContain(texte);

    [Fact]
    public void Lire_Rien_NeDonneRien() => ImputationEcrite.Lire(" ").Valeur.ShouldBeEmpty();

    [Fact]
    public void Lire_CeQuiFutEcrit_RendLesMemesParts()
    {
        var part = from poste in Gen.Elements(Postes.Tous.ToArray())
                   from reference in Gen.Elements("FA-001", "FA-001/40", "F : 12", "intérêts 3", "Clause pénale FA-001")
                   from centimes in Gen.Choose(1, 100_000_000)
                   select new AffectationManuelle(reference, poste, centimes / 100m);

        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(part.NonEmptyListOf()), parts =>
            ImputationEcrite.Lire(ImputationEcrite.Ecrire(parts)).Valeur.SequenceEqual(parts)));
    }
}
