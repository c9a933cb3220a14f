using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Domaine.Tests.Procedures;

public sealed class EffetsEntreProceduresTests
{
    private static readonly Guid Durand = Guid.NewGuid();
    private static readonly Guid Martin = Guid.NewGuid();

    private static readonly Effet Interdiction = new(
        NatureEffet.ActesInterdits,
        "Les poursuites individuelles sont interdites.",
        "C. com. L622-21",
        new PorteeEffet(["saisie-attribution"], ["commandement"], ["mainlevee"]));

    [Fact]
    public void Appliquer_LiquidationDuMemeDebiteur_InterditLActeEtDitPourquoi()
    {
        var etats = EffetsEntreProcedures.Appliquer([Saisie(Durand, "mandat"), Liquidation(Durand)]);

        etats[0].Actes.Single().Permis.ShouldBeFalse();
        etats[0].Actes.Single().Motif!.ShouldContain("C. com. L622-21");
        etats[0].EffetsSubis.Single().Instance.ShouldBe("liquidation#1");
    }

    [Fact]
    public void Appliquer_LiquidationDuCodebiteur_NeToucheRien()
    {
        var etats = EffetsEntreProcedures.Appliquer([Saisie(Durand, "mandat"), Liquidation(Martin)]);

        etats[0].Actes.Single().Permis.ShouldBeTrue();
        etats[0].EffetsSubis.ShouldBeEmpty();
    }

    [Fact]
    public void Appliquer_ActeExcepte_RestePermis() =>
        EffetsEntreProcedures.Appliquer([Saisie(Durand, "mainlevee"), Liquidation(Durand)])[0].Actes.Single().Permis.ShouldBeTrue();

    [Fact]
    public void Appliquer_ProcedureFinie_RendCeQuElleAvaitPris()
    {
        var finie = Liquidation(Durand) with { Etat = Liquidation(Durand).Etat with { Effets = [] } };

        EffetsEntreProcedures.Appliquer([Saisie(Durand, "mandat"), finie])[0].Actes.Single().Permis.ShouldBeTrue();
    }

    [Fact]
    public void Appliquer_TitreExecutoire_NeSePropagePas()
    {
        var titre = new Effet(NatureEffet.TitreExecutoire, "Titre exécutoire.", "CPCE L111-3", null);
        var ordonnance = Liquidation(Durand) with { Etat = Liquidation(Durand).Etat with { Effets = [titre] } };

        EffetsEntreProcedures.Appliquer([Saisie(Durand, "mandat"), ordonnance])[0].EffetsSubis.ShouldBeEmpty();
    }

    [Fact]
    public void Appliquer_ActeInterdit_DitQuelEffetLEmpecheEtDepuisQuand()
    {
        var origine = new Passage(new DateOnly(2026, 10, 20), "veille", "ouverte", Guid.NewGuid(), null);
        var liquidation = Liquidation(Durand);

        var acte = EffetsEntreProcedures.Appliquer([Saisie(Durand, "mandat"), liquidation with { Etat = liquidation.Etat with { OrigineDesEffets = origine } }])[0]
            .Actes.Single();

        acte.Empechements.ShouldHaveSingleItem().Depuis.ShouldBe(origine.Date);
        acte.Motif.ShouldBe("Les poursuites individuelles sont interdites (C. com. L622-21, Liquidation judiciaire).");
    }

    [Fact]
    public void Empechements_ActeQueLEtapeNAppellePas_EstAtteintAussi() =>
        EffetsEntreProcedures.Appliquer([Saisie(Durand, "mandat"), Liquidation(Durand)])[0].Empechements("commandement").ShouldNotBeEmpty();

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Appliquer_EffetSurLesGarantsPhysiques_AtteintLaPersonnePhysiqueSeulement(bool physique, bool permis)
    {
        var etats = EffetsEntreProcedures.Appliquer([Saisie(Martin, "mandat") with { PersonnePhysique = physique }, Redressement(Durand)]);

        etats[0].Actes.Single().Permis.ShouldBe(permis);
    }

    [Fact]
    public void Appliquer_EffetSurLesGarantsPhysiques_NAtteintPasLeDebiteurLuiMeme() =>
        EffetsEntreProcedures.Appliquer([Saisie(Durand, "mandat") with { PersonnePhysique = true }, Redressement(Durand)])[0]
            .EffetsSubis.ShouldBeEmpty();

    [Fact]
    public void Appliquer_EffetReleve_CesseQuandLaProcedureQuiPrendLaSuiteACommence()
    {
        var convertie = Liquidation(Durand) with
        {
            Etat = Etat("redressement") with { Effets = [Interdiction with { Libelle = "Procédure convertie.", RelevePar = ["liquidation"] }] },
        };
        var suivie = Liquidation(Durand) with { Etat = Etat("liquidation") with { DepuisLe = null } };

        EffetsEntreProcedures.Appliquer([Saisie(Durand, "mandat"), convertie])[0].Actes.Single().Permis.ShouldBeFalse();
        EffetsEntreProcedures.Appliquer([Saisie(Durand, "mandat"), convertie, suivie])[0].Actes.Single().Permis.ShouldBeFalse();
        EffetsEntreProcedures.Appliquer([Saisie(Durand, "mandat"), convertie, Liquidation(Martin)])[0].Actes.Single().Permis.ShouldBeFalse();
        EffetsEntreProcedures.Appliquer([Saisie(Durand, "mandat"), convertie, Liquidation(Durand)])[0].EffetsSubis.ShouldHaveSingleItem()
            .Effet.Libelle.ShouldBe(Interdiction.Libelle);
    }

    [Fact]
    public void Appliquer_QuoiQueFassentLesAutres_NeToucheQuAuxActesEtAuxEffetsSubis()
    {
        var saisie = Saisie(Durand, "mandat");

        var etat = EffetsEntreProcedures.Appliquer([saisie, Liquidation(Durand), Redressement(Martin)])[0];

        (etat with { Actes = saisie.Etat.Actes, EffetsSubis = [] }).ShouldBe(saisie.Etat with { EffetsSubis = [] });
    }

    private static MachineRejouee Redressement(Guid debiteur) => new(
        "redressement#1",
        "Redressement judiciaire",
        debiteur,
        Etat("redressement") with { Effets = [Interdiction with { Nature = NatureEffet.ActesSuspendus, Vise = PersonnesVisees.GarantsPhysiques }] });

    private static MachineRejouee Saisie(Guid debiteur, string acte) =>
        new("saisie-attribution#1", "Saisie-attribution", debiteur, Etat("saisie-attribution") with { Actes = [new ActePossible(acte, true, null)] });

    private static MachineRejouee Liquidation(Guid debiteur) =>
        new("liquidation#1", "Liquidation judiciaire", debiteur, Etat("liquidation") with { Effets = [Interdiction] });

    private static EtatProcedure Etat(string procedure) => new()
    {
        Procedure = procedure,
        Au = new DateOnly(2026, 11, 22),
        Etape = "en-cours",
        LibelleEtape = "En cours",
        DepuisLe = new DateOnly(2026, 11, 2),
        Terminal = false,
        Regime = null,
        Echeances = [],
        EvenementsPossibles = [],
        EvenementsToujoursPossibles = [],
        Actes = [],
        Effets = [],
        Alertes = [],
        Ecartes = [],
        Parcours = [],
    };
}
