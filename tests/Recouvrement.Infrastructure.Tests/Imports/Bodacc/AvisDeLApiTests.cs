using Recouvrement.Application.Imports.Bodacc;
using Xunit.Abstractions;

namespace Recouvrement.Infrastructure.Tests.Imports.Bodacc;

/// <summary>The real notices of the open API; what is expected is counted by the note that comes with them, or by hand in the files.</summary>
public sealed class AvisDeLApiTests(ITestOutputHelper sortie)
{
    [Fact]
    public async Task Api2026_QuatreVingtDouzeAvis_SontTousLus()
    {
        if (await AvisDEssai.LireReel("ods-v21-collective-2026-02.json", sortie) is not { } elements)
        {
            return;
        }

        var avis = elements.ConvertAll(e => e.Valeur.ShouldNotBeNull());
        avis.Count.ShouldBe(92);
        avis.CountBy(a => a.Type).ToDictionary().ShouldBe(
            new Dictionary<TypeAvis, int> { [TypeAvis.Initial] = 75, [TypeAvis.Rectificatif] = 16, [TypeAvis.Annulation] = 1 }, ignoreOrder: true);
        avis.Count(a => a.DateJugement is null).ShouldBe(12);
        avis.Select(a => a.Identifiant).Distinct().Count().ShouldBe(92);
        avis.ShouldAllBe(a => string.Equals(a.Publication, "A", StringComparison.Ordinal) && a.Parution >= new DateOnly(2026, 2, 2) && a.Parution <= new DateOnly(2026, 2, 13));
        avis.ShouldAllBe(a => a.NatureReconnue != NatureAvis.Inconnue);
    }

    [Fact]
    public async Task Api2026_Registre_DonneChaqueSirenUneFois()
    {
        if (await AvisDEssai.LireReel("ods-v21-collective-2026-02.json", sortie) is not { } elements)
        {
            return;
        }

        var avis = elements.ConvertAll(e => e.Valeur!);
        avis.Where(a => !a.Sirens.Any()).Select(a => a.Personnes.ShouldHaveSingleItem().Denomination)
            .ShouldBe(["SDC GROUPE ROBESPIERRE", "SDC LE SAINT AUBIN", "IMALYNE"], ignoreOrder: true);
        var deux = avis.Single(a => a.Sirens.Count() == 2);
        deux.Personnes.Select(p => (p.Denomination, p.Siren)).ShouldBe([("OSIRIS", "491199212"), ("OSR CORP", "811343623")]);
        avis.Single(a => a.Personnes[0].Denomination is "SARL YU HAO").Sirens.ShouldBe(["828371021"]);
        avis.SelectMany(a => a.Sirens).ShouldAllBe(s => s.Length == 9);
        avis.SelectMany(a => a.Sirens.Select(s => s)).GroupBy(s => s, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)
            .ShouldBe(["431285626", "902689280", "396880122", "877992099"], ignoreOrder: true);
        elements.SelectMany(e => e.Anomalies).ShouldHaveSingleItem().Colonne.ShouldBe("registre");
    }

    [Theory]
    [InlineData("Jugement de clôture pour insuffisance d'actif", 11, NatureAvis.ClotureInsuffisanceActif)]
    [InlineData("Jugement d'ouverture de liquidation judiciaire", 8, NatureAvis.OuvertureLiquidation)]
    [InlineData("Autre jugement et ordonnance", 7, NatureAvis.AutreDecision)]
    [InlineData("Jugement d'ouverture d'une procédure de redressement judiciaire", 7, NatureAvis.OuvertureRedressement)]
    [InlineData("Jugement de conversion en liquidation judiciaire", 6, NatureAvis.ConversionLiquidation)]
    [InlineData("Liste des créances nées après le jugement d'ouverture d'une procédure de liquidation judiciaire", 6, NatureAvis.ListeCreancesPosterieures)]
    [InlineData("Autre jugement prononçant", 5, NatureAvis.AutreDecision)]
    [InlineData("Jugement d'ouverture d'une procédure de sauvegarde", 4, NatureAvis.OuvertureSauvegarde)]
    [InlineData("Dépôt de l'état des créances", 4, NatureAvis.DepotEtatCreances)]
    [InlineData("Jugement de clôture pour extinction du passif", 4, NatureAvis.ClotureExtinctionPassif)]
    [InlineData("Jugement de plan de redressement", 2, NatureAvis.PlanRedressement)]
    [InlineData("Dépôt de l'état de collocation", 2, NatureAvis.DepotEtatCollocation)]
    [InlineData("Jugement de faillite personnelle", 1, NatureAvis.SanctionPersonnelle)]
    [InlineData("Jugement mettant fin à la procédure de redressement judiciaire", 1, NatureAvis.FinRedressement)]
    [InlineData("Jugement de désignation des organes de la procédure", 1, NatureAvis.DesignationOrganes)]
    [InlineData("Jugement prononçant la résolution du plan de sauvegarde accélérée et la liquidation judiciaire", 1, NatureAvis.ResolutionPlanLiquidation)]
    [InlineData("Jugement de reprise de la procédure de liquidation judiciaire", 1, NatureAvis.RepriseLiquidation)]
    [InlineData("Dépôt de l'état des créances et du projet de répartition", 1, NatureAvis.DepotProjetRepartition)]
    [InlineData("Jugement prononçant la résolution du plan de redressement et la liquidation judiciaire", 1, NatureAvis.ResolutionPlanLiquidation)]
    [InlineData("Dépôt du projet de répartition", 1, NatureAvis.DepotProjetRepartition)]
    [InlineData("Jugement modifiant le plan de continuation", 1, NatureAvis.ModificationPlan)]
    [InlineData("Jugement de conversion en liquidation judiciaire de la procédure de sauvegarde", 1, NatureAvis.ConversionLiquidation)]
    [InlineData("Jugement de conversion en redressement judiciaire de la procédure de sauvegarde", 1, NatureAvis.ConversionRedressement)]
    [InlineData("Jugement arrêtant le plan de sauvegarde", 1, NatureAvis.PlanSauvegarde)]
    [InlineData("Jugement arrêtant un plan de cession", 1, NatureAvis.PlanCession)]
    [InlineData("Jugement d'extension d'une procédure de redressement judiciaire", 1, NatureAvis.ExtensionRedressement)]
    [InlineData("Jugement d'interdiction de gérer", 1, NatureAvis.SanctionPersonnelle)]
    [InlineData("Jugement modifiant le plan de sauvegarde", 1, NatureAvis.ModificationPlan)]
    [InlineData("Jugement modifiant le plan de redressement", 1, NatureAvis.ModificationPlan)]
    [InlineData("Jugement mettant fin à la procédure de sauvegarde", 1, NatureAvis.FinSauvegarde)]
    [InlineData("Arrêt de la cour d'appel infirmant une décision soumise à publicité", 1, NatureAvis.DecisionRemiseEnCause)]
    [InlineData("Liste des créances nées après le jugement d'ouverture d'une procédure de redressement judiciaire", 1, NatureAvis.ListeCreancesPosterieures)]
    [InlineData("Jugement prononçant la résolution du plan de sauvegarde et le redressement judiciaire", 1, NatureAvis.ResolutionPlanRedressement)]
    [InlineData("Autre jugement d'ouverture", 1, NatureAvis.AutreDecision)]
    [InlineData("Dépôt de l'état des créances Loi de 1985", 1, NatureAvis.DepotEtatCreances)]
    [InlineData("Autre arrêt de la Cour d'Appel", 1, NatureAvis.AutreDecision)]
    [InlineData("Jugement d'extension de liquidation judiciaire", 1, NatureAvis.ExtensionLiquidation)]
    [InlineData("Rétractation de jugement d'ouverture sur tierce opposition", 1, NatureAvis.DecisionRemiseEnCause)]
    public async Task Api2026_ChaqueNature_EstComptee(string nature, int nombre, NatureAvis reconnue)
    {
        if (await AvisDEssai.LireReel("ods-v21-collective-2026-02.json", sortie) is not { } elements)
        {
            return;
        }

        var avis = elements.Select(e => e.Valeur!).Where(a => string.Equals(a.Nature, nature, StringComparison.Ordinal)).ToList();
        avis.Count.ShouldBe(nombre);
        avis.ShouldAllBe(a => a.NatureReconnue == reconnue);
    }

    [Fact]
    public async Task Api2026_NatureQuiNeDitRien_EstProposeeDApresLeTexte()
    {
        if (await AvisDEssai.LireReel("ods-v21-collective-2026-02.json", sortie) is not { } elements)
        {
            return;
        }

        var vagues = elements.Select(e => e.Valeur!).Where(a => a.NatureReconnue == NatureAvis.AutreDecision).ToList();
        vagues.Count.ShouldBe(14);
        vagues.Single(a => a.Personnes[0].Denomination is "I.D.E.A.L").NatureProposee.ShouldBe(NatureAvis.OuvertureLiquidation);
        vagues.Single(a => a.Nature is "Autre arrêt de la Cour d'Appel").NatureProposee.ShouldBeNull();
        vagues.Count(a => a.NatureProposee == NatureAvis.ConversionLiquidation).ShouldBe(1);
        vagues.Count(a => a.NatureProposee == NatureAvis.ClotureInsuffisanceActif).ShouldBe(1);
        vagues.Count(a => a.NatureProposee == NatureAvis.ConversionRedressement).ShouldBe(1);
        vagues.Where(a => a.Complement.Contains("erreur matérielle", StringComparison.Ordinal)).ShouldAllBe(a => a.NatureProposee == null);
    }

    [Fact]
    public async Task Api2022_RadiationEtDepots_NeSontPasDesProceduresCollectives()
    {
        if (await AvisDEssai.LireReel("site__ods-v1-radiation-depot.json", sortie) is not { } elements)
        {
            return;
        }

        var avis = elements.ConvertAll(e => e.Valeur.ShouldNotBeNull());
        avis.Select(a => (a.Identifiant, a.Publication, a.NumeroAnnonce, a.Famille)).ShouldBe(
        [
            ("B20220227446", "B", 446, "Radiations"),
            ("C202200902528", "C", 2528, "Dépôts des comptes"),
            ("C202101554392", "C", 4392, "Dépôts des comptes"),
        ]);
        avis.ShouldAllBe(a => a.NatureReconnue == NatureAvis.HorsProcedure && a.Nature.Length == 0);
        avis.ShouldAllBe(a => a.Sirens.Single() == "880878145" && a.Personnes.Single().Denomination == "Ganymède");
        avis[0].Personnes[0].Adresse.ShouldBe(new("128 rue La Boétie", string.Empty, "75008", "Paris", string.Empty));
        avis[0].Parution.ShouldBe(new(2022, 11, 23));
        elements.SelectMany(e => e.Anomalies).ShouldBeEmpty();
    }
}
