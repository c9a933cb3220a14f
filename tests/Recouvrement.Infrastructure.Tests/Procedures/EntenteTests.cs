using FsCheck;
using FsCheck.Fluent;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>What a clock hears of the other procedures: whom it concerns, in which order, and what a mistake there cannot change here.</summary>
public sealed class EntenteTests
{
    private static readonly Guid Premier = new("10000000-0000-0000-0000-000000000001");
    private static readonly Guid Second = new("10000000-0000-0000-0000-000000000002");
    private static readonly DefinitionProcedure Creance = MondeDeTest.Procedures.Trouver("creance")!;
    private static readonly DefinitionProcedure Assignation = MondeDeTest.Procedures.Trouver("assignation-au-fond-tj")!;
    private static readonly DateOnly Au = new(2026, 11, 22);

    [Fact]
    public void Entendre_ActeContreUnCodebiteur_NeVautPasContreLAutre() =>
        Entendre(new Oreille(Second), Assigner(Premier)).ShouldBeEmpty();

    [Fact]
    public void Entendre_ActeContreUnDebiteurSolidaire_VautContreTous() =>
        // CC 2245 (BMD-07).
        Entendre(new Oreille(Second) { Solidaires = new HashSet<Guid> { Premier } }, Assigner(Premier))
            .ShouldHaveSingleItem().Type.ShouldBe("demande-en-justice");

    [Fact]
    public void Entendre_ActeContreLeDebiteurPrincipal_VautContreLaCaution() =>
        // CC 2246 (BMD-07): the other way round does not hold.
        Entendre(new Oreille(Second) { Cautionnes = new HashSet<Guid> { Premier } }, Assigner(Premier)).ShouldHaveSingleItem();

    [Fact]
    public void Entendre_OuvertureContreUnSolidaire_NeLeGelePas()
    {
        // The effect of insolvency is personal: only what interrupts reaches the others.
        var liquidation = MondeDeTest.Procedures.Trouver("liquidation-judiciaire")!;
        var machine = Machine("liquidation-judiciaire#1", liquidation, Premier, new Fait(Guid.NewGuid(), "jugement-ouverture", new DateOnly(2026, 3, 2)) { Debiteur = Premier });

        Entendre(new Oreille(Second) { Solidaires = new HashSet<Guid> { Premier } }, machine).ShouldBeEmpty();
    }

    [Fact]
    public void Entendre_FaitEcarteParSaProcedure_NEstPasEntendu()
    {
        // Judged first, an assignation that the procedure could not take interrupts nothing here.
        var machine = Machine(
            "assignation-au-fond-tj#1",
            Assignation,
            Premier,
            new Fait(new Guid(1, 0, 0, new byte[8]), "paiement-recu", new DateOnly(2026, 1, 5)) { Donnees = Donnees.De(("solde", Valeur.De(true))) },
            new Fait(new Guid(2, 0, 0, new byte[8]), "assignation-delivree", new DateOnly(2026, 3, 2)) { Donnees = Donnees.De(("audience", Valeur.De(new DateOnly(2026, 5, 4)))) });

        Entendre(new Oreille(Premier), machine).Select(f => f.Type).ShouldBe(["creance-eteinte"]);
    }

    [Fact]
    public void Entendre_FaitCommunAuxDeuxMachines_NEstEntenduQuUneFois()
    {
        var fait = new Fait(Guid.NewGuid(), "assignation-delivree", new DateOnly(2026, 3, 2)) { Donnees = Donnees.De(("audience", Valeur.De(new DateOnly(2026, 5, 4)))) };
        var oreille = new Oreille(Second) { Solidaires = new HashSet<Guid> { Premier } };

        Entendre(oreille, Machine("assignation-au-fond-tj#1", Assignation, Premier, fait), Machine("assignation-au-fond-tj#1", Assignation, Second, fait))
            .ShouldHaveSingleItem();
    }

    [Fact]
    public void Entendre_PaiementDuDossier_EstUnPaiementPartiel() =>
        Entente.Entendre(Creance, new Oreille(Premier), [], [new Fait(Guid.NewGuid(), "paiement-recu", new DateOnly(2026, 3, 2))])
            .ShouldHaveSingleItem().Type.ShouldBe("paiement-partiel");

    /// <summary>Any journeys of any procedures, in any order: the clock says the same, and says at an earlier day what was known then.</summary>
    [Theory]
    [InlineData("creance")]
    [InlineData("titre")]
    public void Horloge_AutresProceduresDansUnOrdreQuelconque_DonneLeMemeEtat(string horloge) => Verifier(horloge, (definition, contexte, autres, graine) =>
    {
        var hasard = new Random(graine);
        var melange = autres.Select(a =>
        {
            var faits = a.Faits.ToArray();
            hasard.Shuffle(faits);
            return a with { Faits = faits };
        }).ToArray();
        hasard.Shuffle(melange);

        return string.Equals(Resume(definition, contexte, autres, Au), Resume(definition, contexte, melange, Au), StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("creance")]
    [InlineData("titre")]
    public void Horloge_AUnJourPasse_DonneCeQuOnSavaitAlors(string horloge) => Verifier(horloge, (definition, contexte, autres, graine) =>
    {
        var jour = Au.AddDays(-(graine % 1_500));
        AutreProcedure[] dAlors = [.. autres.Select(a => a with { Faits = [.. a.Faits.Where(f => f.DateEffet <= jour)] })];

        return string.Equals(Resume(definition, contexte, autres, jour), Resume(definition, contexte, dAlors, jour), StringComparison.Ordinal);
    });

    private static void Verifier(string horloge, Func<DefinitionProcedure, Contexte, AutreProcedure[], int, bool> propriete)
    {
        var definition = MondeDeTest.Procedures.Trouver(horloge)!;
        DefinitionProcedure[] ecoutees =
        [
            .. definition.Faits.SelectMany(f => f.Aussi).SelectMany(e => e.Procedures).Distinct(StringComparer.Ordinal)
                .Select(MondeDeTest.Procedures.Trouver).OfType<DefinitionProcedure>(),
        ];
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), graine =>
        {
            var hasard = new Random(graine);
            var contexte = new Contexte("metropole", Donnees.De(
                ("nature", Valeur.De(definition.Contexte[0].Choix[hasard.Next(definition.Contexte[0].Choix.Count)].Valeur)),
                ("exigibilite", Valeur.De(new DateOnly(2021, 1, 4).AddDays(hasard.Next(1_500))))));
            AutreProcedure[] autres = [.. Enumerable.Range(1, 3).Select(i => Autre(ecoutees[hasard.Next(ecoutees.Length)], i, graine + i))];
            return propriete(definition, contexte, autres, graine);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    private static AutreProcedure Autre(DefinitionProcedure definition, int rang, int graine)
    {
        // Followed journeys go deep; each procedure keeps its own identities.
        var faits = FaitsAuHasard.Suivre(definition, Contexte.ParDefaut, graine)
            .Select((f, i) => f with { Id = new Guid(i + 1, (short)rang, 0, new byte[8]) });
        return new AutreProcedure(FormattableString.Invariant($"{definition.Id}#{rang}"), definition, Contexte.ParDefaut, [.. faits]);
    }

    private static string Resume(DefinitionProcedure definition, Contexte contexte, IReadOnlyList<AutreProcedure> autres, DateOnly au) =>
        Application.Echanges.EcritureJson.Etat(RejeuEnsemble.Rejouer(new Interprete(), definition, [], contexte, autres, MondeDeTest.Droit, au));

    private static IReadOnlyList<Fait> Entendre(Oreille oreille, params MachineEntendue[] machines) => Entente.Entendre(Creance, oreille, machines, []);

    private static MachineEntendue Assigner(Guid debiteur) => Machine(
        "assignation-au-fond-tj#1",
        Assignation,
        debiteur,
        new Fait(Guid.NewGuid(), "assignation-delivree", new DateOnly(2026, 3, 2))
        {
            Debiteur = debiteur,
            Donnees = Donnees.De(("audience", Valeur.De(new DateOnly(2026, 5, 4)))),
        });

    private static MachineEntendue Machine(string instance, DefinitionProcedure definition, Guid debiteur, params Fait[] faits) =>
        new(instance, definition, debiteur, faits, new Interprete().Rejouer(definition, faits, Contexte.ParDefaut with { Debiteur = debiteur }, MondeDeTest.Droit, Au));
}
