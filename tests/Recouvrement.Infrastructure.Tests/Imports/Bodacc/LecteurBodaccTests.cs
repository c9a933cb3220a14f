using Recouvrement.Application.Imports;
using Recouvrement.Application.Imports.Bodacc;
using static Recouvrement.Infrastructure.Tests.Imports.Bodacc.AvisDEssai;

namespace Recouvrement.Infrastructure.Tests.Imports.Bodacc;

public sealed class LecteurBodaccTests
{
    [Fact]
    public async Task Avis_Ouverture_DitQuiQuandOuEtQuoi()
    {
        var element = await LireUn(Avis());

        element.Anomalies.ShouldBeEmpty();
        var avis = element.Valeur.ShouldNotBeNull();
        avis.Identifiant.ShouldBe("A-2026-02-13-3512");
        (avis.Parution, avis.DateJugement).ShouldBe((new DateOnly(2026, 2, 13), new DateOnly(2026, 1, 28)));
        (avis.Type, avis.NatureReconnue).ShouldBe((TypeAvis.Initial, NatureAvis.OuvertureLiquidation));
        avis.Personnes.ShouldHaveSingleItem().ShouldBe(new PersonneAvis
        {
            Siren = "900000019",
            Denomination = "GARAGE DU PONT",
            Adresse = new(string.Empty, string.Empty, "75009", "Paris", string.Empty),
        });
    }

    [Theory]
    [InlineData(", \"id\": \"A202600303512\"", "A202600303512")]
    [InlineData(", \"parution\": \"20260030\"", "A202600303512")]
    [InlineData(", \"parution\": \"20260030\", \"publicationavis\": \"A\"", "A202600303512")]
    public async Task Identifiant_MemeAvisSousUneAutreForme_EstReconnu(string plus, string officiel)
    {
        var avis = (await LireUn(Avis(plus: plus))).Valeur!;

        avis.Identifiants.ShouldBe([officiel, "A-2026-02-13-3512"]);
        avis.Identifiants.Intersect((await LireUn(Avis())).Valeur!.Identifiants).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"total_count\": 1, \"results\": [", "]}")]
    [InlineData("{\"nhits\": 1, \"parameters\": {\"facet\": [\"a\", {\"results\": [1]}]}, \"records\": [", "], \"facet_groups\": []}")]
    [InlineData("\uFEFF  {\"records\": [{\"record\": {\"fields\": ", "}}]}")]
    [InlineData("{\"records\": [{\"recordid\": \"x\", \"fields\": ", "}]}")]
    public async Task Json_DeChaqueVersion_EstReconnu(string avant, string apres) =>
        (await Lire(avant + Avis() + apres)).ShouldHaveSingleItem().Valeur.ShouldNotBeNull().Sirens.ShouldBe(["900000019"]);

    [Fact]
    public async Task Element_DitLaLigneOuIlCommence()
    {
        var lignes = (await Lire("{\n\"results\": [\n" + Avis() + ",\n\n" + Avis() + "]}")).ConvertAll(e => e.Ligne);

        lignes.ShouldBe([3, 7]);
    }

    [Theory]
    [InlineData("\"annulation\"", TypeAvis.Annulation)]
    [InlineData("\"rectificatif\"", TypeAvis.Rectificatif)]
    [InlineData("\"Avis d’annulation\"", TypeAvis.Annulation)]
    [InlineData("\"Avis d'annulation\"", TypeAvis.Annulation)]
    public async Task Type_DeLAvis_LEmporteSurCeluiDuJugement(string mot, TypeAvis attendu) =>
        (await LireUn(Avis(plus: $", \"typeavis\": {mot}"))).Valeur!.Type.ShouldBe(attendu);

    [Fact]
    public async Task Type_Inconnu_EstUneErreurCarIlAnnulePeutEtre()
    {
        var element = await LireUn(Avis(plus: ", \"typeavis\": \"mystere\""));

        element.Valeur.ShouldBeNull();
        element.Anomalies.ShouldHaveSingleItem().Message.ShouldContain("mystere");
    }

    [Fact]
    public async Task Nature_Inconnue_EstGardeeEtListee()
    {
        var avis = (await LireUn(Avis("""{"famille": "Jugement", "nature": "Jugement d'un genre nouveau", "complementJugement": "Conversion en liquidation judiciaire."}"""))).Valeur!;

        (avis.Nature, avis.NatureReconnue, avis.NatureProposee)
            .ShouldBe(("Jugement d'un genre nouveau", NatureAvis.Inconnue, NatureAvis.ConversionLiquidation));
    }

    [Theory]
    [InlineData("JUGEMENT D’OUVERTURE DE LIQUIDATION JUDICIAIRE")]
    [InlineData("jugement d'ouverture de liquidation judiciaire ")]
    [InlineData("Jugement dâ€™ouverture de liquidation judiciaire")]
    public async Task Nature_CasseAccentsEtApostrophes_NeComptentPas(string nature) =>
        (await LireUn(Avis($$"""{"nature": "{{nature}}"}"""))).Valeur!.NatureReconnue.ShouldBe(NatureAvis.OuvertureLiquidation);

    [Fact]
    public async Task Accents_AbimesSansRemedeCertain_SontGardesEtSignales()
    {
        var element = await LireUn(Avis("""{"nature": "Jugement de clÃ´ture Ž é Ã©"}"""));

        element.Valeur!.Nature.ShouldBe("Jugement de clÃ´ture Ž é Ã©");
        element.Anomalies.ShouldHaveSingleItem().Message.ShouldContain("abîmées");
    }

    [Fact]
    public async Task Champ_IllisibleDansUnAvis_LaisseLeReste()
    {
        var element = await LireUn(Avis("{\"nature\": ", ", \"listepersonnes\": \"[1]\""));

        element.Valeur.ShouldNotBeNull().Sirens.ShouldBe(["900000019"]);
        element.Anomalies.Select(a => (a.Colonne, a.Gravite)).ShouldBe(
            [("jugement", GraviteAnomalie.Avertissement), ("listepersonnes", GraviteAnomalie.Avertissement)]);
    }

    [Fact]
    public async Task Personnes_PlusieursDecrites_GardentChacuneLesSiennes()
    {
        var liste = System.Text.Json.JsonSerializer.Serialize("""
            {"personne": [
              {"typePersonne": "pp", "nom": "DURAND", "prenom": "Anne", "dateNaissance": "7 mars 1970", "inscriptionRM": {"numeroIdentificationRM": "900 000 019"},
               "adressePP": {"numeroVoie": "2", "typeVoie": "rue", "nomVoie": "Haute", "codePostal": "37000", "ville": "Tours"}},
              {"typePersonne": "pm", "denomination": "SCI HAUTE", "formeJuridique": "SCI"}]}
            """);
        var avis = (await LireUn(Avis(plus: $", \"listepersonnes\": {liste}, \"registre\": [\"900000019\", \"900 000 019\", \"356000000\"]"))).Valeur!;

        avis.Personnes.Select(p => (p.Appellation, p.Siren)).ShouldBe([("Anne DURAND", "900000019"), ("SCI HAUTE", null), (string.Empty, "356000000")]);
        (avis.Personnes[0].DateNaissance, avis.Personnes[0].Adresse.Ville, avis.Personnes[0].EstPhysique).ShouldBe((new DateOnly(1970, 3, 7), "Tours", true));
    }

    [Theory]
    [InlineData("\"registre\": \"900 000 018\"", "900000018", "clé")]
    [InlineData("\"registre\": \"12\"", null, "neuf chiffres")]
    public async Task Siren_Faux_EstSignale(string registre, string? siren, string message)
    {
        var element = await LireUn(Avis(plus: ", " + registre));

        element.Valeur!.Personnes.ShouldHaveSingleItem().Siren.ShouldBe(siren);
        element.Anomalies.ShouldHaveSingleItem().Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("\"dateparution\": null", "date de parution")]
    [InlineData("\"dateparution\": \"30 février 2026\"", "date de parution")]
    [InlineData("\"numeroannonce\": \"x\"", "numéro")]
    public async Task Avis_SansCeQuiLIdentifie_EstUneErreurListee(string champ, string message)
    {
        var element = await LireUn(Avis(plus: ", " + champ));

        element.Valeur.ShouldBeNull();
        element.Anomalies.ShouldContain(a => a.Gravite == GraviteAnomalie.Erreur && a.Message.Contains(message, StringComparison.Ordinal));
    }
}
