using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Web.Demonstration;

/// <summary>The lives told. The anchor is the date of the order, or of the claim's due date for what never reached a judge.</summary>
internal static class Scenarios
{
    private const string Etude = "SCP Martin-Lefranc, commissaires de justice";

    public static Scenario SansProcedure { get; } = new("sans procédure", false, []);

    public static Scenario Amiable { get; } = new("amiable", true, []);

    public static Scenario Requete { get; } = new("requête déposée", true, [Deposee(-30), Consignes(-24)]);

    public static Scenario RequeteSansConsignation { get; } = new("frais à consigner", true, [Deposee(0)]);

    public static Scenario Rejetee { get; } = new("requête rejetée", true, [Deposee(-45), Consignes(-40), new Pas("requete-rejetee", 0)]);

    public static Scenario ASignifier { get; } = new("à signifier", true, [Deposee(-40), Consignes(-34), Rendue(0)]);

    public static Scenario APersonne { get; } = new("signifiée à personne", true,
        [Deposee(-40), Consignes(-33), Rendue(0), Signifiee(26, "personne")]);

    public static Scenario AEtude { get; } = new("signifiée à l’étude", true,
        [Deposee(-38), Consignes(-30), Rendue(0), Signifiee(31, "etude")]);

    public static Scenario SaisieApresEtude { get; } = new("saisie après l’étude", true,
        [Deposee(-38), Consignes(-30), Rendue(0), Signifiee(20, "etude"), new Pas("saisie-denoncee", 96, ("mesure", Valeur.De("Saisie-attribution sur compte bancaire")))]);

    public static Scenario Domicile { get; } = new("signifiée à domicile", true,
        [Deposee(-50), Consignes(-44), Rendue(0), Signifiee(40, "domicile"), new Pas("paiement-recu", 75, ("montant", Valeur.De(250m)))]);

    public static Scenario Opposition { get; } = new("opposition", true,
        [Deposee(-40), Consignes(-33), Rendue(0), Signifiee(22, "personne"), new Pas("opposition-formee", 44, ("forme", Valeur.De("greffe"))), new Pas("invitation-a-consigner-recue", 52)]);

    public static Scenario Instance { get; } = new("instance", true,
        [Deposee(-40), Consignes(-33), Rendue(0), Signifiee(22, "personne"), new Pas("opposition-formee", 44, ("forme", Valeur.De("lrar"))), new Pas("invitation-a-consigner-recue", 52), new Pas("frais-opposition-consignes", 60, ("montant", Valeur.De(33.47m))), new Pas("convocation-recue", 75)]);

    public static Scenario Jugement { get; } = new("jugement", true,
        [.. Instance.Pas, new Pas("jugement-rendu", 130, ("issue", Valeur.De("condamnation")), ("qualification", Valeur.De("repute-appel")), ("ressort", Valeur.De("premier")))]);

    public static Scenario Paye { get; } = new("payé après signification", true,
        [Deposee(-40), Consignes(-33), Rendue(0), Signifiee(18, "personne"), new Pas("paiement-recu", 40, ("solde", Valeur.De(true)))]);

    private static Pas Deposee(int jours) => new("requete-deposee", jours);

    private static Pas Consignes(int jours) => new("frais-consignes", jours, ("montant", Valeur.De(33.47m)));

    private static Pas Rendue(int jours) => new("ordonnance-rendue", jours);

    private static Pas Signifiee(int jours, string mode) =>
        new("ordonnance-signifiee", jours, ("mode", Valeur.De(mode)), ("etude", Valeur.De(Etude)));
}
