using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>The clocks of a whole dossier, on the real law: opened by nobody, shown once, silent while they are far.</summary>
public sealed class HorlogesDuDossierTests
{
    private static readonly DateOnly Ouverture = new(2026, 1, 12);
    private readonly Guid debiteur = Guid.NewGuid();
    private Journal journal = Journal.Vide;

    public HorlogesDuDossierTests()
    {
        Noter(FaitsInternes.Ouverture(Guid.NewGuid(), "2026-000001", Guid.NewGuid(), Ouverture));
        Noter(FaitsInternes.Partie(Guid.NewGuid(), RolePartie.Creancier, new IdentitePartie(NaturePersonne.Morale, "Négoce"), Ouverture));
        Noter(FaitsInternes.Partie(debiteur, RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Physique, "Durand"), Ouverture));
    }

    [Fact]
    public void Creance_DossierSansProcedure_ASonHorlogeMaisAucuneProchaineEtape()
    {
        // C. conso. L218-2: two years from 12 January 2025.
        Declarer("F1", "consommation", new DateOnly(2025, 1, 12));

        var vue = Voir(new DateOnly(2026, 3, 2));

        vue.Horloges.ShouldHaveSingleItem().Libelle.ShouldBe("Créance F1");
        vue.Prochaine!.DateATenir.ShouldBe(new DateOnly(2027, 1, 12));
        vue.SansProchaineEtape.ShouldBeTrue();
    }

    [Fact]
    public void Creance_EcheanceLointaine_NAppellePersonneAvantSixMois()
    {
        Declarer("F1", "consommation", new DateOnly(2025, 1, 12));

        var loin = Voir(new DateOnly(2026, 7, 11));
        loin.Echeances.ShouldHaveSingleItem().ASuivre.ShouldBeFalse();
        loin.Echeances[0].AControler.ShouldBeFalse();
        // Six months before 12 January 2027: nobody writes, and it shows on that day.
        loin.RecalculerLe.ShouldBe(new DateOnly(2026, 7, 12));

        var proche = Voir(new DateOnly(2026, 7, 12));
        proche.Echeances.ShouldHaveSingleItem().ASuivre.ShouldBeTrue();
        proche.Echeances[0].AControler.ShouldBeTrue();
    }

    [Fact]
    public void Creance_Prescrite_ResteDansMaJourneeTantQuePersonneNeLeConstate()
    {
        Declarer("F1", "consommation", new DateOnly(2024, 1, 15));

        var suivie = Voir(new DateOnly(2026, 11, 22)).Echeances.ShouldHaveSingleItem();

        suivie.Echeance.Statut.ShouldBe(StatutEcheance.Echue);
        suivie.ASuivre.ShouldBeTrue();
    }

    [Fact]
    public void Procedure_QuiSuitLaMemePrescription_NeLaMontrePasDeuxFois()
    {
        Declarer("F1", "consommation", new DateOnly(2025, 1, 12));
        Ouvrir("injonction-de-payer", ("nature", "consommation"), ("exigibilite", "2025-01-12"));

        var vue = Voir(new DateOnly(2026, 11, 22));

        vue.Machines.ShouldHaveSingleItem().Etat.Echeances.ShouldHaveSingleItem().Regle.ShouldBe("pre.consommateur");
        vue.Echeances.ShouldHaveSingleItem().Machine.Definition.Horloge.ShouldBe(NatureHorloge.Creance);
    }

    [Fact]
    public void Nature_QueSeuleLaProcedureDit_VautPourLaCreance()
    {
        Declarer("F1", null, new DateOnly(2025, 1, 12));
        Ouvrir("injonction-de-payer", ("nature", "commerciale"));

        Voir(new DateOnly(2026, 3, 2)).Horloges.ShouldHaveSingleItem().Etat.Echeances.ShouldHaveSingleItem().Regle.ShouldBe("pre.commercants");
    }

    [Fact]
    public void Titre_OrdonnanceDefinitive_OuvreSonHorlogeEtFermeCelleDeLaCreance()
    {
        Declarer("F1", "consommation", new DateOnly(2025, 1, 12));
        var instance = Ouvrir("injonction-de-payer");
        Noter(new Fait(Guid.NewGuid(), "ordonnance-rendue", new DateOnly(2026, 2, 16)) { Procedure = instance });
        Noter(new Fait(Guid.NewGuid(), "ordonnance-signifiee", new DateOnly(2026, 3, 10))
        {
            Procedure = instance,
            Debiteur = debiteur,
            Donnees = Donnees.De(("mode", Valeur.De("personne"))),
        });

        var vue = Voir(new DateOnly(2026, 11, 22));

        vue.Horloges.Select(h => (h.Definition.Id, h.Etat.Etape)).ShouldBe([("creance", "titree"), ("titre", "executoire")], ignoreOrder: true);
        // CPCE L111-4: ten years from the day the order was enforceable and served (10 April 2026), once only in the dossier.
        vue.Echeances.Where(e => e.Echeance.EstVive && string.Equals(e.Echeance.Regle, "titre.execution", StringComparison.Ordinal))
            .ShouldHaveSingleItem().DateATenir.ShouldBe(new DateOnly(2036, 4, 10));
    }

    [Fact]
    public void Fait_EnregistreSurToutesLesCreances_LesInterromptToutes()
    {
        Declarer("F1", "civile", new DateOnly(2023, 1, 12));
        Declarer("F2", "civile", new DateOnly(2024, 1, 12));
        Noter(new Fait(Guid.NewGuid(), "reconnaissance-de-dette", new DateOnly(2026, 5, 4)) { Procedure = "creance", Debiteur = debiteur });

        // CC 2240, 2231: five new years for each.
        Vives(Voir(new DateOnly(2026, 11, 22))).ShouldBe([new DateOnly(2031, 5, 4), new DateOnly(2031, 5, 4)]);
    }

    [Fact]
    public void Fait_EnregistreSurUneCreance_NInterromptQuElle()
    {
        Declarer("F1", "civile", new DateOnly(2023, 1, 12));
        Declarer("F2", "civile", new DateOnly(2024, 1, 12));
        var instance = Voir(new DateOnly(2026, 11, 22)).Horloges[0].Instance;
        Noter(new Fait(Guid.NewGuid(), "reconnaissance-de-dette", new DateOnly(2026, 5, 4)) { Procedure = instance, Debiteur = debiteur });

        Vives(Voir(new DateOnly(2026, 11, 22))).ShouldBe([new DateOnly(2031, 5, 4), new DateOnly(2029, 1, 12)]);
    }

    [Theory]
    [InlineData(true, "2031-05-04")]
    [InlineData(false, "2028-01-12")]
    public void Solidarite_ReconnaissanceDeLUn_VautContreLAutreQuandElleEstDite(bool solidaire, string attendue)
    {
        // CC 2245; when nobody said that they owe jointly, the earlier date stands.
        var second = Guid.NewGuid();
        Noter(FaitsInternes.Partie(second, RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Physique, "Martin"), Ouverture));
        Declarer("F1", "civile", new DateOnly(2023, 1, 12), solidaire);
        var instance = Ouvrir("assignation-au-fond-tj");
        Noter(new Fait(Guid.NewGuid(), "reconnaissance-de-dette", new DateOnly(2026, 5, 4)) { Procedure = instance, Debiteur = debiteur });

        Voir(new DateOnly(2026, 11, 22)).Echeances.Single(e => e.Machine.Debiteur == second && e.Echeance.EstVive)
            .DateATenir.ShouldBe(DateOnly.ParseExact(attendue, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Caution_ActeContreLeDebiteurPrincipal_VautContreElle()
    {
        var caution = Guid.NewGuid();
        Noter(FaitsInternes.Partie(caution, RolePartie.Caution, new IdentitePartie(NaturePersonne.Physique, "Martin"), Ouverture));
        Declarer("F1", "civile", new DateOnly(2023, 1, 12));
        var instance = Ouvrir("saisie-attribution");
        Noter(new Fait(Guid.NewGuid(), "saisie-pratiquee", new DateOnly(2026, 11, 16)) { Procedure = instance, Debiteur = debiteur });

        // CC 2246.
        Voir(new DateOnly(2026, 11, 22)).Echeances.Single(e => e.Machine.Debiteur == caution && string.Equals(e.Machine.Definition.Id, "creance", StringComparison.Ordinal) && e.Echeance.EstVive)
            .DateATenir.ShouldBe(new DateOnly(2031, 11, 16));
    }

    [Fact]
    public void Gelee_SansTitre_ResteSuivieEtLeDit()
    {
        // Civ. 1re, 1/06/2017, n° 15-25.519: the admissibility stops nothing.
        Declarer("F1", "credit-consommation", new DateOnly(2025, 1, 13));
        var instance = Ouvrir("surendettement", ("titre", "sans"));
        Noter(new Fait(Guid.NewGuid(), "recevabilite-notifiee", new DateOnly(2026, 5, 4)) { Procedure = instance, Debiteur = debiteur });

        var vue = Voir(new DateOnly(2026, 11, 22));

        vue.Echeances.Single(e => string.Equals(e.Machine.Definition.Id, "creance", StringComparison.Ordinal)).ASuivre.ShouldBeTrue();
        vue.Horloges.Single().Etat.Alertes.ShouldContain(a => a.Message.Contains("Gelée ne veut pas dire conservée", StringComparison.Ordinal));
    }

    [Fact]
    public void DossierClos_NAPlusDHorloge()
    {
        Declarer("F1", "civile", new DateOnly(2023, 1, 12));
        Noter(new Fait(Guid.NewGuid(), TypesDeFait.DossierClos, new DateOnly(2026, 5, 4)) { Donnees = Donnees.De(("motif", Valeur.De("solde"))) });

        Voir(new DateOnly(2026, 11, 22)).Horloges.ShouldBeEmpty();
    }

    [Fact]
    public void Factures_Nombreuses_NeCoutentQuUnRepliParVieDistincte()
    {
        for (var i = 0; i < 40; i++)
        {
            Declarer(FormattableString.Invariant($"F{i}"), "civile", new DateOnly(2023, 1, 12).AddMonths(i % 2));
        }

        var compteur = new InterpreteCompte();
        var vue = new Replieur(compteur, MondeDeTest.Droit, MondeDeTest.Procedures).Replier(journal, new DateOnly(2026, 11, 22))!;

        vue.Horloges.Count.ShouldBe(40);
        compteur.Appels.ShouldBe(2);
    }

    private static List<DateOnly?> Vives(VueDossier vue) => [.. vue.Echeances.Where(e => e.Echeance.EstVive).Select(e => e.DateATenir)];

    private VueDossier Voir(DateOnly jour) => new Replieur(new Interprete(), MondeDeTest.Droit, MondeDeTest.Procedures).Replier(journal, jour)!;

    private void Declarer(string reference, string? nature, DateOnly exigibilite, bool solidaire = false) => Noter(FaitsInternes.Creance(
        Guid.NewGuid(), new CreanceSaisie(reference, 100m, exigibilite, exigibilite) { Nature = nature, Solidaire = solidaire }, Ouverture));

    private string Ouvrir(string procedure, params (string Nom, string Valeur)[] contexte)
    {
        var instance = procedure + "#1";
        var champs = MondeDeTest.Procedures.Trouver(procedure)!.Contexte;
        Noter(FaitsInternes.Procedure(Guid.NewGuid(), instance, new DemandeProcedure
        {
            Dossier = Guid.Empty,
            VersionAttendue = 0,
            Definition = procedure,
            OuverteLe = Ouverture,
            Contexte = Donnees.De([.. contexte.Select(c => (c.Nom, champs.First(f => string.Equals(f.Nom, c.Nom, StringComparison.Ordinal)).Type == TypeChamp.Jour
                ? Valeur.De(DateOnly.ParseExact(c.Valeur, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
                : Valeur.De(c.Valeur)))]),
        }));
        return instance;
    }

    private void Noter(Fait fait) => journal = journal.Avec(
        journal.Ecrire(NatureEntree.Constat, fait, new DateTimeOffset(2026, 1, 12, 9, 0, 0, TimeSpan.Zero), "anne").Valeur);

    private sealed class InterpreteCompte : IInterprete
    {
        private readonly Interprete interprete = new();

        public int Appels { get; private set; }

        public EtatProcedure Rejouer(
            DefinitionProcedure definition, IReadOnlyList<Fait> faits, Contexte contexte, Domaine.Droit.IDroit droit, DateOnly auJour)
        {
            Appels++;
            return interprete.Rejouer(definition, faits, contexte, droit, auJour);
        }
    }
}
