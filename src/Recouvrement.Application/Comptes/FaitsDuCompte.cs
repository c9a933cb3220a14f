using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Comptes;

/// <summary>
/// What makes the account of a dossier besides its claims and payments: facts like the others, dated, rectified, annulled. None is
/// guessed: a claim of which nobody said how it bears interest bears none, and the décompte says so.
/// </summary>
public static class FaitsDuCompte
{
    /// <summary>Interest asked on a claim, or on all.</summary>
    public const string InteretsDemandes = "interets-demandes";

    /// <summary>Clause pénale, indemnity, article 700, dépens.</summary>
    public const string AccessoireDu = "accessoire-du";

    /// <summary>Cost of an act.</summary>
    public const string FraisEngages = "frais-engages";

    /// <summary>Credit note.</summary>
    public const string AvoirEmis = "avoir-emis";

    /// <summary>Interest on interest, by contract or by decision (C. civ. 1343-2).</summary>
    public const string CapitalisationPrevue = "capitalisation-prevue";

    /// <summary>What a decision grants, in place of what was asked.</summary>
    public const string CondamnationPrononcee = "condamnation-prononcee";

    /// <summary>The judge takes away or reduces the five points (CMF L313-3).</summary>
    public const string MajorationJugee = "majoration-jugee";

    /// <summary>The judge grants a delay (C. civ. 1343-5).</summary>
    public const string DelaiDeGrace = "delai-de-grace-juge";

    /// <summary>How a debtor or a surety owes: for the whole, for a share, up to a cap.</summary>
    public const string EngagementDeclare = "engagement-declare";

    /// <summary>How the account is counted: days, bounds, imputation.</summary>
    public const string ConventionChoisie = "convention-choisie";

    internal const string ToutesSiVide = "Référence d’une créance du dossier\u00A0; laissez vide pour toutes.";

    /// <summary>In the order of the menu.</summary>
    public static IReadOnlyList<DefinitionFait> Saisissables { get; } =
    [
        Definir(InteretsDemandes, "Intérêts demandés", "Date de la lettre, de l’acte ou du contrat qui les demande",
            Texte("creance", "Créance", aide: ToutesSiVide),
            Choix("nature", "Intérêts",
                new("legal", "Au taux légal"),
                new("penalites", "Pénalités de retard entre professionnels (C. com. L441-10)"),
                new("conventionnel", "Au taux du contrat")),
            ChampsDuCompte.Depart(requis: true),
            new ChampDefini("le", "À compter du", TypeChamp.Jour, false, [], ChampsDuCompte.AideDuDepart),
            new ChampDefini("taux", "Taux annuel, en pourcentage", TypeChamp.Nombre, false, [],
                "Celui du contrat ou des conditions de règlement. Vide pour le taux de la loi."),
            new ChampDefini("pretUnAn", "Prêt ou paiement différé d’un an ou plus", TypeChamp.OuiNon, false, [],
                "Une procédure collective n’arrête pas ces intérêts-là (C. com. L622-28)."),
            Texte("source", "Contrat, lettre ou décision", aide: "Ce que le décompte citera.")),
        Definir(AccessoireDu, "Accessoire dû", "Date à laquelle il est dû",
            Choix("nature", "Accessoire",
                new("clause-penale", "Clause pénale (C. civ. 1231-5)"),
                new("indemnite-forfaitaire", "Indemnité forfaitaire de recouvrement (C. com. L441-10, D441-5)"),
                new("indemnite-complementaire", "Frais de recouvrement au-delà, justifiés (C. com. L441-10)"),
                new("indemnite-credit", "Indemnité légale de crédit"),
                new("article-700", "Somme allouée au titre de l’article 700"),
                new("dommages-et-interets", "Dommages et intérêts"),
                new("depens", "Dépens liquidés (CPC 695)")),
            new ChampDefini("montant", "Montant en euros", TypeChamp.Montant, false, [],
                "Vide pour l’indemnité forfaitaire\u00A0: le montant de la loi, pour chaque facture payée en retard."),
            new ChampDefini("pourcentage", "Ou pourcentage de la créance", TypeChamp.Nombre, false, [], "Pour une clause pénale\u00A0: il faut dire laquelle."),
            Texte("creance", "Créance", aide: ToutesSiVide),
            Texte("source", "Contrat ou décision")),
        Definir(FraisEngages, "Frais engagés", "Date de l’acte",
            Texte("acte", "Acte", requis: true, aide: "Par exemple\u00A0: procès-verbal de saisie-attribution."),
            Choix("nature", "Nature (elle dit qui les supporte, CPCE L111-8)",
                new("execution", "Acte d’exécution, après titre"),
                new("depens", "Dépens"),
                new("mesure-conservatoire", "Mesure conservatoire"),
                new("acte-prescrit", "Acte que la loi impose au créancier"),
                new("sans-titre", "Relance ou mise en demeure, sans titre"),
                new("droit-debiteur", "Droit proportionnel à la charge du débiteur (A444-31)"),
                new("droit-creancier", "Droit proportionnel à la charge du créancier (A444-32)"),
                new("petite-creance", "Procédure simplifiée (CPCE L125-1)"),
                new("honoraires", "Honoraires libres")),
            new ChampDefini("ht", "Montant hors taxes, en euros", TypeChamp.Montant, true, [], null),
            new ChampDefini("tva", "TVA, en euros", TypeChamp.Montant, false, [], null),
            new ChampDefini("debours", "Débours, en euros", TypeChamp.Montant, false, [], null)),
        Definir(AvoirEmis, "Avoir émis", "Date de l’avoir",
            Texte("creance", "Créance qu’il réduit", requis: true, aide: "Référence d’une créance du dossier."),
            new ChampDefini("montant", "Montant en euros, toutes taxes comprises", TypeChamp.Montant, true, [], null)),
        Definir(CapitalisationPrevue, "Capitalisation des intérêts", "Date de la demande en justice, ou du contrat",
            Choix("fondement", "Prévue par", new("contrat", "Le contrat"), new("decision", "Une décision")),
            Texte("source", "Clause ou décision", requis: true)),
        .. ChampsDuCompte.Decisions,
    ];

    /// <summary>The definition of that type, or null when it is no fact of the account.</summary>
    public static DefinitionFait? Trouver(string type) =>
        Saisissables.FirstOrDefault(f => string.Equals(f.Id, type, StringComparison.Ordinal));

    internal static DefinitionFait Definir(string id, string libelle, string libelleDate, params ChampDefini[] champs) =>
        new(id, libelle, "créancier", libelleDate, true, champs, [], null, 0);

    internal static ChampDefini Texte(string nom, string libelle, bool requis = false, string? aide = null) =>
        new(nom, libelle, TypeChamp.Texte, requis, [], aide);

    internal static ChampDefini Choix(string nom, string libelle, params ChoixDefini[] choix) =>
        new(nom, libelle, TypeChamp.Choix, true, choix, null);
}
