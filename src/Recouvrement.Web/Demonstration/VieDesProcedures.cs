using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Web.Demonstration;

/// <summary>The lives of procedures that stories are made of; days are counted from today.</summary>
internal sealed class VieDesProcedures(DateOnly aujourdhui)
{
    /// <summary>A title by injonction de payer: due on <paramref name="exigible"/>, order served on each debtor in person.</summary>
    public VieDeProcedure Titre(int exigible, params int[] debiteurs) => new(
        "injonction-de-payer", debiteurs, exigible + 45, Donnees.Aucune,
        [
            new Pas("requete-deposee", exigible + 60),
            new Pas("frais-consignes", exigible + 66, ("montant", Valeur.De(33.47m))),
            new Pas("ordonnance-rendue", exigible + 95),
            new Pas("ordonnance-signifiee", exigible + 120, ("mode", Valeur.De("personne"))),
        ]);

    public VieDeProcedure Assignation(int debiteur) => new(
        "assignation-au-fond-tc", [debiteur], -45, Donnees.De(("juridiction", Valeur.De("tribunal-de-commerce")), ("nature", Valeur.De("commerciale"))),
        [new Pas("audience-choisie", -33, ("audience", Jour(24))), new Pas("assignation-delivree", -8, ("audience", Jour(24)))]);

    public VieDeProcedure AAssigner(int ouverte, int debiteur) => new(
        "assignation-au-fond-tc", [debiteur], ouverte, Donnees.De(("juridiction", Valeur.De("tribunal-de-commerce")), ("nature", Valeur.De("commerciale"))), []);

    public VieDeProcedure Refere(int debiteur) => new(
        "refere-provision", [debiteur], -80, Donnees.De(("juridiction", Valeur.De("tribunal-de-commerce")), ("nature", Valeur.De("commerciale"))),
        [
            new Pas("audience-obtenue", -70, ("audience", Jour(-28))),
            new Pas("assignation-delivree", -55),
            new Pas("assignation-placee", -45),
            new Pas("ordonnance-rendue", -21, ("issue", Valeur.De("provision")), ("qualification", Valeur.De("contradictoire"))),
            new Pas("ordonnance-signifiee", -7),
        ]);

    public VieDeProcedure SaisieAttribution(int saisie, int debiteur) => new(
        "saisie-attribution", [debiteur], saisie - 6, Donnees.De(("tiers", Valeur.De("banque"))),
        [
            new Pas("saisie-pratiquee", saisie),
            new Pas("reponse-du-tiers", saisie, ("issue", Valeur.De("positive")), ("montant", Valeur.De(2140.18m))),
            new Pas("denonciation-signifiee", saisie + 4),
        ]);

    public VieDeProcedure SaisieVente(int commandement, int debiteur) => new(
        "saisie-vente", [debiteur], commandement - 5, Donnees.Aucune, [new Pas("commandement-signifie", commandement)]);

    public VieDeProcedure Remunerations(int commandement, int debiteur) => new(
        "saisie-des-remunerations", [debiteur], commandement - 5, Donnees.Aucune,
        [
            new Pas("commandement-signifie", commandement),
            new Pas("commandement-inscrit", commandement),
            new Pas("saisie-signifiee", commandement + 36, ("certificat", Valeur.De(true))),
            new Pas("saisie-inscrite", commandement + 36),
            new Pas("saisie-denoncee", commandement + 40),
        ]);

    public VieDeProcedure Surendettement(int ouverte, int debiteur, bool titre, IReadOnlyList<Pas> pas) => new(
        "surendettement", [debiteur], ouverte,
        titre
            ? Donnees.De(("titre", Valeur.De("avec")), ("dette", Valeur.De("ordinaire")))
            : Donnees.De(("titre", Valeur.De("sans")), ("dette", Valeur.De("ordinaire")), ("nature", Valeur.De("consommation"))),
        pas);

    public IReadOnlyList<Pas> Recevable(int decision) =>
        [new Pas("recevabilite-notifiee", decision, ("notification", Jour(decision + 4)), ("commission", Valeur.De("Commission de surendettement du Nord")))];

    public IReadOnlyList<Pas> PlanEnCours() =>
    [
        .. Recevable(-295),
        new Pas("plan-propose", -260),
        new Pas("reponse-au-plan", -248, ("sens", Valeur.De("accord"))),
        new Pas("plan-approuve", -225),
        .. Enumerable.Range(0, 4).Select(mois => new Pas("paiement-recu", -180 + (30 * mois), ("montant", Valeur.De(118.00m)), ("creance", Valeur.De("anterieure")))),
    ];

    public IReadOnlyList<Pas> MesuresImpayees() =>
    [
        .. Recevable(-305),
        new Pas("mesures-notifiees", -180),
        new Pas("mesures-imposees", -130, ("mesure", Valeur.De("reechelonnement")), ("clause-de-caducite", Valeur.De(true))),
        new Pas("premier-impaye", -25),
    ];

    public IReadOnlyList<Pas> Efface() => [.. Recevable(-325), new Pas("rp-notifie", -210), new Pas("rp-impose", -165)];

    public VieDeProcedure Collective(string definition, int ouverte, int debiteur, string garant, IReadOnlyList<Pas> pas) => new(
        definition, [debiteur], ouverte,
        Donnees.De(("creancier-eloigne", Valeur.De("non")), ("surete", Valeur.De("aucune")), ("garant", Valeur.De(garant)), ("nature", Valeur.De("commerciale"))), pas);

    public IReadOnlyList<Pas> Ouverture(int jugement) => [new Pas("jugement-ouverture", jugement), new Pas("parution-bodacc", jugement + 9)];

    private Valeur Jour(int jours) => Valeur.De(aujourdhui.AddDays(jours));
}
