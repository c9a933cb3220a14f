using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Plans;

/// <summary>
/// What a dossier says of its plans of payment: facts like the others, dated, rectified, annulled. The instalments of a plan are written
/// in its fact when it is recorded and never computed again; what changes them is an amendment.
/// </summary>
public static class FaitsDuPlan
{
    /// <summary>A plan is granted.</summary>
    public const string Accorde = "plan-accorde";

    /// <summary>An amendment: a new version of the plan, from its day on.</summary>
    public const string Modifie = "plan-modifie";

    /// <summary>Formal notice by which the debtor may lose the term.</summary>
    public const string MiseEnDemeure = "plan-mise-en-demeure";

    /// <summary>The debtor lost the term, or a party ended the plan.</summary>
    public const string Denonce = "plan-denonce";

    /// <summary>Ended without a fault.</summary>
    public const string Termine = "plan-termine";

    /// <summary>The debtor lets us debit his account.</summary>
    public const string MandatSigne = "mandat-signe";

    /// <summary>He takes it back.</summary>
    public const string MandatRevoque = "mandat-revoque";

    /// <summary>An instalment was handed to the bank; written with a remittance, never by a form.</summary>
    public const string PrelevementPresente = "prelevement-presente";

    /// <summary>The bank gave it back unpaid, and no payment had been recorded for it.</summary>
    public const string PrelevementRejete = "prelevement-rejete";

    /// <summary>Days of grace when the plan says none (execution.md § 15.1, E4).</summary>
    public const int GraceParDefaut = 8;

    private const string LeSeulSiVide = "Par exemple P1\u00A0; laissez vide pour le plan en cours.";

    private static readonly ChampDefini Plan = Texte("plan", "Référence du plan", aide: LeSeulSiVide);

    /// <summary>What draws the instalments, for a plan and for its amendment.</summary>
    private static readonly ChampDefini[] Echeancier =
    [
        new ChampDefini("montant", "Montant couvert, en euros", TypeChamp.Montant, false, [], "Vide\u00A0: le solde du décompte à cette date."),
        new ChampDefini("premiere", "Première échéance", TypeChamp.Jour, true, [], null),
        Choix("rythme", "Rythme",
            new("mensuel", "Chaque mois"),
            new("hebdomadaire", "Chaque semaine"),
            new("quinzaine", "Toutes les deux semaines"),
            new("trimestriel", "Chaque trimestre")),
        new ChampDefini("nombre", "Nombre d’échéances", TypeChamp.Nombre, false, [], "Ou le montant de chacune, ci-dessous."),
        new ChampDefini("mensualite", "Montant de chaque échéance, en euros", TypeChamp.Montant, false, [], "La dernière absorbe l’arrondi."),
        Choix("interets", "Intérêts pendant le plan",
            new("courent", "Ils courent, hors échéances"),
            new("compris", "Ils courent au taux du plan, compris dans les échéances"),
            new("arretes", "Ils sont arrêtés")),
        new ChampDefini("taux", "Taux du plan, en pourcentage par an", TypeChamp.Nombre, false, [], "Quand les intérêts sont compris dans les échéances."),
        new ChampDefini("grace", "Jours de grâce", TypeChamp.Nombre, false, [], "Jours après l’échéance avant qu’elle soit rompue. Vide\u00A0: huit."),
        new ChampDefini("tolerance", "Écart toléré par échéance, en euros", TypeChamp.Montant, false, [], "Frais de banque, par exemple. Vide\u00A0: aucun."),
        Choix("decheance", "Clause de déchéance du terme",
            new("aucune", "Aucune"),
            new("mise-en-demeure", "Après mise en demeure"),
            new("plein-droit", "De plein droit, sans mise en demeure")),
        new ChampDefini("delai", "Délai laissé par la mise en demeure, en jours", TypeChamp.Nombre, false, [], "Celui de la clause."),
        new ChampDefini("impayes", "Nombre d’impayés qui fait jouer la clause", TypeChamp.Nombre, false, [], "Vide\u00A0: un."),
        Texte("source", "Accord, protocole ou décision", aide: "Ce que le décompte citera."),
    ];

    /// <summary>In the order of the menu.</summary>
    public static IReadOnlyList<DefinitionFait> Saisissables { get; } =
    [
        Definir(Accorde, "Plan de paiement accordé", "Date de l’accord ou de la décision",
        [
            Choix("cadre", "Accordé par",
                new("amiable", "Accord amiable"),
                new("protocole", "Protocole ou échéancier signé (reconnaissance de dette, C. civ. 2240)"),
                new("juge", "Juge\u00A0: délais de grâce (C. civ. 1343-5)"),
                new("surendettement", "Plan ou mesures de surendettement")),
            Texte("reference", "Référence du plan", aide: "Vide\u00A0: P1, P2…, dans l’ordre."),
            .. Echeancier,
        ]),
        Definir(Modifie, "Plan modifié par avenant", "Date de l’avenant",
            [Plan, Texte("motif", "Pourquoi le plan change", requis: true), .. Echeancier.Select(AvecLeReste)]),
        Definir(MiseEnDemeure, "Mise en demeure valant déchéance du terme", "Date dont la clause fait courir le délai (envoi ou réception)", [Plan]),
        Definir(Denonce, "Plan dénoncé ou déchéance du terme constatée", "Date de la dénonciation",
        [
            Plan,
            Choix("cause", "Cause",
                new("decheance", "Déchéance du terme"),
                new("denonciation", "Dénonciation de l’accord"),
                new("caducite", "Caducité du plan de surendettement (C. conso. R732-2)"),
                new("benefice-perdu", "Bénéfice des délais perdu (CPC 512)")),
            Texte("motif", "Motif", requis: true),
        ]),
        Definir(Termine, "Plan terminé", "Date de la fin",
        [
            Plan,
            Choix("cause", "Cause",
                new("paye-autrement", "Payé autrement"),
                new("remplace", "Remplacé par un autre plan"),
                new("abandon", "Abandonné d’un commun accord")),
            Texte("motif", "Précision"),
        ]),
        Definir(MandatSigne, "Mandat de prélèvement signé", "Date de la signature",
        [
            Texte("rum", "Référence unique du mandat (RUM)", requis: true, aide: "Trente-cinq caractères au plus."),
            Texte("titulaire", "Titulaire du compte", requis: true),
            Texte("iban", "IBAN du compte à débiter", requis: true),
            Texte("bic", "BIC", aide: "Inutile dans la zone SEPA."),
            Choix("type", "Mandat", new("recurrent", "Récurrent"), new("ponctuel", "Ponctuel, pour un seul prélèvement")),
            Plan,
        ]),
        Definir(MandatRevoque, "Mandat de prélèvement révoqué", "Date de la révocation", [Texte("rum", "Référence unique du mandat (RUM)", requis: true)]),
        Definir(PrelevementRejete, "Prélèvement rejeté par la banque", "Date du rejet",
            [Texte("boutEnBout", "Référence de bout en bout", requis: true, aide: "Celle de la remise."), Texte("motif", "Motif donné par la banque")]),
    ];

    /// <summary>True for the facts that <see cref="RepliDesPlans"/> folds.</summary>
    public static bool EstDuPlan(string type) =>
        type is Accorde or Modifie or MiseEnDemeure or Denonce or Termine or MandatSigne or MandatRevoque or PrelevementPresente or PrelevementRejete;

    // An amendment covers what remains of the plan, not the account.
    private static ChampDefini AvecLeReste(ChampDefini champ) =>
        string.Equals(champ.Nom, "montant", StringComparison.Ordinal) ? champ with { Aide = "Vide\u00A0: ce qui reste du plan à cette date." } : champ;

    // A plan and a mandate are somebody's; what is said of them afterwards names them.
    private static DefinitionFait Definir(string id, string libelle, string libelleDate, IReadOnlyList<ChampDefini> champs) =>
        new(id, libelle, "créancier", libelleDate, id is not (Accorde or MandatSigne), champs, [], null, 0);

    private static ChampDefini Texte(string nom, string libelle, bool requis = false, string? aide = null) => new(nom, libelle, TypeChamp.Texte, requis, [], aide);

    private static ChampDefini Choix(string nom, string libelle, params ChoixDefini[] choix) => new(nom, libelle, TypeChamp.Choix, true, choix, null);
}
