using Recouvrement.Domaine.Procedures;
using static Recouvrement.Application.Comptes.FaitsDuCompte;

namespace Recouvrement.Application.Comptes;

/// <summary>The forms of what a judge decides of the account, of who owes it, and of how it is counted.</summary>
internal static class ChampsDuCompte
{
    public const string AideDuDepart =
        "Vide\u00A0: la date de la décision, de sa signification ou de chaque échéance, dès qu’elle est connue\u00A0; pour les autres points de départ, les intérêts attendent.";

    private const string AideDuTitre = "Vide quand une seule décision est enregistrée.";

    public static IReadOnlyList<DefinitionFait> Decisions =>
    [
        Definir(CondamnationPrononcee, "Condamnation\u00A0: ce que la décision alloue", "Date de la décision",
            Texte("titre", "Décision", aide: AideDuTitre),
            Texte("creance", "Créance", aide: ToutesSiVide),
            new ChampDefini("principal", "Principal alloué, en euros", TypeChamp.Montant, true, [], "Ce que dit le dispositif\u00A0; 0 si la demande est rejetée."),
            new ChampDefini("interets", "Intérêts alloués sur le principal", TypeChamp.Choix, true,
            [
                new("comme-demandes", "Ceux qui étaient demandés"),
                new("legal", "Au taux légal"),
                new("penalites", "Au taux des pénalités de retard (C. com. L441-10)"),
                new("conventionnel", "Au taux du contrat"),
                new("aucun", "Aucun"),
            ], null),
            Depart(requis: false),
            new ChampDefini("le", "À compter du", TypeChamp.Jour, false, [], AideDuDepart),
            new ChampDefini("taux", "Taux annuel, en pourcentage", TypeChamp.Nombre, false, [], "Celui du contrat, ou celui que la décision fixe pour les pénalités."),
            Montant("clause-penale", "Clause pénale allouée", "Vide ou 0\u00A0: rien n’est alloué."),
            Montant("indemnites", "Indemnités forfaitaires allouées (40 €)"),
            Montant("dommages", "Dommages et intérêts", "Au taux légal à compter de la décision (C. civ. 1231-7)."),
            Montant("article-700", "Article 700", "Au taux légal à compter de la décision (C. civ. 1231-7)."),
            Montant("depens", "Dépens liquidés (CPC 695)"),
            new ChampDefini("versements", "Paiements et avoirs reçus avant la décision", TypeChamp.Choix, false,
            [
                new("deduits", "Le principal alloué en tient déjà compte"),
                new("a-deduire", "Ils restent à déduire (« en deniers ou quittances »)"),
            ], null),
            new ChampDefini("majorable", "Majoration de cinq points", TypeChamp.OuiNon, false, [],
                "Non précisé\u00A0: oui pour une décision de justice, non pour un accord ou un acte (CMF L313-3).")),
        Definir(MajorationJugee, "Majoration réduite ou écartée par le juge", "Date de la décision",
            Texte("titre", "Décision majorée", aide: AideDuTitre),
            new ChampDefini("points", "Points maintenus", TypeChamp.Nombre, true, [], "0 pour une exonération totale (CMF L313-3 al. 2)."),
            new ChampDefini("du", "À compter du", TypeChamp.Jour, false, [], "Vide\u00A0: depuis l’origine, même pour le passé."),
            new ChampDefini("au", "Jusqu’au", TypeChamp.Jour, false, [], "Vide\u00A0: sans terme."),
            Texte("source", "Décision du juge de l’exécution", requis: true)),
        Definir(DelaiDeGrace, "Délai de grâce, pour le décompte", "Premier jour du délai",
            new ChampDefini("au", "Dernier jour", TypeChamp.Jour, true, [], "Deux ans au plus (C. civ. 1343-5)\u00A0: ni majoration ni pénalité jusque-là. Un délai enregistré dans une procédure ou par un plan compte déjà\u00A0: dites-le ici pour un taux réduit ou des paiements qui vont d’abord au capital."),
            new ChampDefini("taux", "Taux réduit, en pourcentage", TypeChamp.Nombre, false, [], "Vide quand le taux ne change pas."),
            new ChampDefini("capital", "Les paiements vont d’abord au capital", TypeChamp.OuiNon, false, [], "Si la décision le dit (C. civ. 1343-5 al. 2)."),
            Texte("source", "Décision", requis: true)),
        Definir(EngagementDeclare, "Comment une partie est tenue", "Date de l’acte qui l’engage",
            Choix("mode", "Elle doit",
                new("solidaire", "Le tout, solidairement"),
                new("conjoint", "Une part seulement"),
                new("caution", "En garantie d’un autre (caution)")),
            new ChampDefini("part", "Part, en pourcentage", TypeChamp.Nombre, false, [], "Pour une part seulement."),
            new ChampDefini("plafond", "Plafond de la caution, en euros", TypeChamp.Montant, false, [], "Vide quand l’acte n’en fixe pas."),
            new ChampDefini("accessoires", "La caution couvre les intérêts, accessoires et frais", TypeChamp.OuiNon, false, [], "Non précisé\u00A0: oui."),
            Texte("creance", "Créance", aide: ToutesSiVide),
            Texte("source", "Acte ou décision")) with { Commun = false },
        Definir(ConventionChoisie, "Convention de décompte", "Date du choix",
            Choix("base", "Base de l’année",
                new("365", "365 jours, même en année bissextile (formule officielle)"),
                new("reelle", "Année réelle, 365 ou 366 jours"),
                new("360", "360 jours (clause entre professionnels seulement)")),
            Choix("bornes", "Jours comptés",
                new("debut-exclu", "Premier jour exclu, dernier compté"),
                new("debut-inclus", "Premier jour compté, dernier exclu"),
                new("deux-incluses", "Premier et dernier comptés")),
            new ChampDefini("arrondi", "Arrondi de chaque ligne d’intérêts", TypeChamp.Choix, false,
            [
                new("demi-superieur", "Au centime le plus proche, demi supérieur"),
                new("troncature", "Au centime inférieur"),
            ], null),
            Choix("ventilation", "Paiement entre plusieurs dettes",
                new("par-dette", "Dette par dette (C. civ. 1342-10)"),
                new("par-poste", "Poste par poste, toutes dettes confondues (si un titre ou un accord le dit)")),
            Choix("ordre", "Ordre d’imputation",
                new("frais-interets-principal", "Frais, accessoires, intérêts, puis principal (usage)"),
                new("interets-avant-frais", "Intérêts, puis frais et accessoires, puis principal"),
                new("principal-d-abord", "Principal d’abord (accord du créancier)")),
            Texte("source", "Accord, titre ou consigne du créancier", aide: "Nécessaire dès qu’un choix s’écarte du premier de chaque liste.")),
    ];

    public static ChampDefini Depart(bool requis) => new("depart", "Ils courent à compter de", TypeChamp.Choix, requis,
    [
        new("mise-en-demeure", "La mise en demeure (C. civ. 1231-6)"),
        new("echeance", "L’échéance de chaque créance"),
        new("assignation", "L’assignation"),
        new("demande-en-justice", "La demande en justice"),
        new("jugement", "La décision (C. civ. 1231-7)"),
        new("signification", "La signification"),
        new("autre", "Une autre date, dite par le titre ou le contrat"),
    ], null);

    private static ChampDefini Montant(string nom, string libelle, string? aide = null) =>
        new(nom, libelle + ", en euros", TypeChamp.Montant, false, [], aide);
}
