using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Tests.Ecriture;

public sealed class LectureChampsTests
{
    [Theory]
    [InlineData("1234,56", 1234.56)]
    [InlineData("1 234,56 €", 1234.56)]
    [InlineData("1\u00A0234,56\u00A0€", 1234.56)]
    [InlineData("1\u202F234.5", 1234.5)]
    [InlineData("−12", -12)]
    public void Nombre_EcritALaFrancaise_EstLu(string saisie, double attendu) =>
        LectureChamps.LireNombre(saisie).ShouldBe((decimal)attendu);

    [Theory]
    [InlineData("1,234,567")]
    [InlineData("douze")]
    [InlineData("1.2.3")]
    [InlineData("")]
    public void Nombre_Ambigu_NEstPasDevine(string saisie) => LectureChamps.LireNombre(saisie).ShouldBeNull();

    [Theory]
    [InlineData("2026-09-02")]
    [InlineData("02/09/2026")]
    [InlineData("2/9/2026")]
    [InlineData("02.09.2026")]
    public void Jour_DansSesFormes_EstLe2Septembre(string saisie) => LectureChamps.LireJour(saisie).ShouldBe(new DateOnly(2026, 9, 2));

    [Theory]
    [InlineData("31/02/2026")]
    [InlineData("09/31/2026")]
    [InlineData("02/09/26")]
    public void Jour_QuiNExistePas_NEstPasDevine(string saisie) => LectureChamps.LireJour(saisie).ShouldBeNull();

    [Fact]
    public void Formulaire_FautesEtManques_SontDitsChampParChamp()
    {
        ChampDefini[] champs =
        [
            new("montant", "Montant", TypeChamp.Montant, true, [], null),
            new("date", "Date", TypeChamp.Jour, true, [], null),
            new("mode", "Mode", TypeChamp.Choix, false, [new ChoixDefini("virement", "Virement")], null),
            new("texte", "Texte", TypeChamp.Texte, false, [], null),
        ];

        var lus = LectureChamps.Lire(champs, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["montant"] = "12,345",
            ["mode"] = "troc",
            ["texte"] = " bonjour ",
            ["intrus"] = "x",
        });

        lus.Erreurs.Select(e => e.Champ).ShouldBe(["montant", "date", "mode"]);
        lus.Donnees["texte"]!.Value.Texte.ShouldBe("bonjour");
        lus.Donnees.Count.ShouldBe(1);
    }
}
