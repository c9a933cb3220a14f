using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Infrastructure.Imports.Bodacc;
using Recouvrement.Infrastructure.Tests.Procedures;

namespace Recouvrement.Infrastructure.Tests.Imports.Bodacc;

/// <summary>The table of natures: whole, and refused with the line when something is wrong in it.</summary>
public sealed class NaturesBodaccTests : IDisposable
{
    private readonly DirectoryInfo dossier = Directory.CreateTempSubdirectory("bodacc-");

    public void Dispose() => dossier.Delete(recursive: true);

    [Fact]
    public void Table_DuDepot_DitChaqueNatureAvecSonPasseport()
    {
        var natures = AvisDEssai.Natures;

        natures.Toutes.Select(n => n.Nature).ShouldBe(Enum.GetValues<NatureAvis>().Where(n => n != NatureAvis.Inconnue), ignoreOrder: true);
        natures.Toutes.ShouldAllBe(n => n.Textes.Count > 0 && n.Passeport.Article.Length > 0 && n.Passeport.Source.Length > 0);
        natures.Trouver(NatureAvis.Inconnue).ShouldBeNull();
    }

    [Fact]
    public void Suite_DeChaqueNature_EstUnFaitDUneProcedure()
    {
        foreach (var suite in AvisDEssai.Natures.Toutes.SelectMany(n => n.Suites))
        {
            var procedures = suite.Procedure is { } id ? [MondeDeTest.Procedures.Trouver(id).ShouldNotBeNull(id)] : MondeDeTest.Procedures.Toutes;
            procedures.ShouldContain(p => p.Fait(suite.Fait) != null, suite.Fait);
        }
    }

    [Theory]
    [InlineData("  ouverture-sauvegarde:", "  ouverture-sauvegardes:", "vouliez-vous dire « ouverture-sauvegarde »")]
    [InlineData("\"Jugement d'ouverture de liquidation judiciaire\", ", "\"Jugement d’ouverture d'une procédure de redressement judiciaire\", ", "est déjà celui de « ouverture-redressement »")]
    [InlineData("  - { nature: conversion-liquidation,", "  - { nature: conversion,", "nature")]
    [InlineData("article: C. com. R621-8\n", "", "il manque « article »")]
    [InlineData("  plan-cession:", "  plan-de-cession-perdu:", "il manque la nature plan-cession")]
    public void Table_Fautive_EstRefuseeEtDitPourquoi(string avant, string apres, string message)
    {
        var texte = File.ReadAllText(Path.Combine(Depot.Workflows, "droit", "bodacc.yaml"));
        texte.ShouldContain(avant);
        Directory.CreateDirectory(Path.Combine(dossier.FullName, "droit"));
        File.WriteAllText(Path.Combine(dossier.FullName, "droit", "bodacc.yaml"), texte.Replace(avant, apres, StringComparison.Ordinal));

        var chargement = ChargeurNaturesBodacc.Charger(dossier.FullName);

        chargement.Valeur.ShouldBeNull();
        chargement.Erreurs.Select(e => e.Message.Replace('\u00A0', ' ')).ShouldContain(m => m.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Table_Absente_EstDite() => ChargeurNaturesBodacc.Charger(dossier.FullName).Erreurs.ShouldHaveSingleItem().Message.ShouldContain("n’existe pas");

    [Theory]
    [InlineData("PRONONCE la clôture des opérations pour insuffisance d’actif", NatureAvis.ClotureInsuffisanceActif)]
    [InlineData("Jugement prononçant la conversion en liquidation judiciaire", NatureAvis.ConversionLiquidation)]
    [InlineData("infirme le jugement ayant prononcé la conversion en liquidation judiciaire", null)]
    [InlineData("Jugement de rectification d’une erreur matérielle : ouverture d'une procédure de redressement", null)]
    [InlineData("", null)]
    public void Proposer_TexteClairOuNon(string complement, NatureAvis? attendue) => AvisDEssai.Natures.Proposer(complement).ShouldBe(attendue);
}
