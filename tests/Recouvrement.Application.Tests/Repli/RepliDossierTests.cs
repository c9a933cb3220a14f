using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Tests.Repli;

public sealed class RepliDossierTests
{
    private static readonly DateOnly Ouverture = new(2026, 1, 10);
    private readonly Guid debiteur = Guid.NewGuid();
    private Journal journal = Journal.Vide;

    public RepliDossierTests()
    {
        Noter(FaitsInternes.Ouverture(Guid.NewGuid(), "2026-000001", Guid.NewGuid(), Ouverture));
        Noter(FaitsInternes.Partie(Guid.NewGuid(), RolePartie.Creancier, new IdentitePartie(NaturePersonne.Morale, "Négoce"), Ouverture));
        Noter(FaitsInternes.Partie(debiteur, RolePartie.Debiteur, Demeurant("Lille"), Ouverture));
        Noter(FaitsInternes.Creance(Guid.NewGuid(), new CreanceSaisie("F1", 100m, Ouverture, Ouverture), Ouverture));
    }

    [Fact]
    public void Identite_DemenagementEnregistreEnRetard_NeCachePasLeSuivant()
    {
        Noter(FaitsInternes.Modification(Guid.NewGuid(), debiteur, Demeurant("Nantes"), new DateOnly(2026, 6, 1)));
        Noter(FaitsInternes.Modification(Guid.NewGuid(), debiteur, Demeurant("Brest"), new DateOnly(2026, 3, 1)));

        Etat().Debiteurs.ShouldHaveSingleItem().Identite.Ville.ShouldBe("Nantes");
    }

    [Fact]
    public void Identite_RelueDeSesDonnees_EstLaMeme()
    {
        var identite = new IdentitePartie(NaturePersonne.Physique, "Durand")
        {
            Prenoms = "Jeanne",
            Civilite = "Madame",
            NaissanceLe = new DateOnly(1980, 2, 29),
            NaissanceA = "Metz",
            Profession = "architecte",
            Capital = 0.5m,
            Demeure = "alsace-moselle",
            Courriel = "jeanne@exemple.fr",
        };

        DonneesParties.Lire(DonneesParties.Ecrire(identite, RolePartie.Caution)).ShouldBe(identite);
        DonneesParties.LireRole(DonneesParties.Ecrire(identite, RolePartie.Caution)).ShouldBe(RolePartie.Caution);
    }

    [Fact]
    public void ResteDu_CompteLesPaiementsDuDossierEtDeSesProcedures_SansPasserSousZero()
    {
        Noter(Paiement(30m, null));
        Noter(Paiement(20m, "injonction-de-payer#1"));
        Etat().ResteDu.ShouldBe(50m);

        Noter(Paiement(80m, null));
        Etat().ResteDu.ShouldBe(0m);
        Etat().Regle.ShouldBe(130m);
    }

    [Fact]
    public void Paiement_Annule_EstDuANouveau()
    {
        var paiement = Paiement(30m, null);
        Noter(paiement);
        journal = journal.Avec(journal.Ecrire(NatureEntree.Annulation, paiement, DateTimeOffset.UnixEpoch, "a", "Rejeté par la banque.").Valeur);

        Etat().ResteDu.ShouldBe(100m);
    }

    [Fact]
    public void Procedure_SansDebiteurNomme_ConcerneAussiCeluiQuiVientApres()
    {
        Noter(FaitsInternes.Procedure(Guid.NewGuid(), "p#1", new DemandeProcedure { Dossier = Guid.Empty, VersionAttendue = 0, Definition = "p", OuverteLe = Ouverture }));
        var caution = Guid.NewGuid();
        Noter(FaitsInternes.Partie(caution, RolePartie.Caution, Demeurant("Paris"), Ouverture));

        Etat().Procedures.ShouldHaveSingleItem().Debiteurs.ShouldBe([debiteur, caution]);
    }

    [Fact]
    public void Journal_SansOuverture_NEstPasCeluiDUnDossier() =>
        RepliDossier.Replier(Journal.Vide, []).ShouldBeNull();

    private static IdentitePartie Demeurant(string ville) => new(NaturePersonne.Morale, "Bâtiments du Nord") { Ville = ville };

    private static Fait Paiement(decimal montant, string? procedure) => new(Guid.NewGuid(), TypesDeFait.PaiementRecu, Ouverture)
    {
        Procedure = procedure,
        Donnees = Donnees.De(("montant", Valeur.De(montant))),
    };

    private void Noter(Fait fait) =>
        journal = journal.Avec(journal.Ecrire(NatureEntree.Constat, fait, DateTimeOffset.UnixEpoch, "a").Valeur);

    private EtatDossier Etat() => RepliDossier.Replier(journal, journal.FaitsDebout()).ShouldNotBeNull();
}
