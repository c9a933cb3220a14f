using Recouvrement.Domaine.Decomptes.Plans;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Plans;

/// <summary>From the words of the facts to the plan, and back to words for the eyes.</summary>
public static class MotsDuPlan
{
    /// <summary>« le juge (C. civ. 1343-5) ».</summary>
    public static string Libelle(CadreDuPlan cadre) => cadre switch
    {
        CadreDuPlan.Protocole => "Protocole signé",
        CadreDuPlan.Juge => "Délais accordés par le juge",
        CadreDuPlan.Surendettement => "Plan de surendettement",
        _ => "Accord amiable",
    };

    /// <summary>« respecté », « en retard », « rompu », « soldé ».</summary>
    public static string Libelle(SituationDePlan situation) => situation switch
    {
        SituationDePlan.EnRetard => "en retard",
        SituationDePlan.Rompu => "rompu",
        SituationDePlan.Solde => "soldé",
        SituationDePlan.Denonce => "dénoncé",
        SituationDePlan.Termine => "terminé",
        _ => "respecté",
    };

    /// <summary>Interest while the plan runs.</summary>
    public static string Libelle(InteretsDuPlan interets) => interets switch
    {
        InteretsDuPlan.Compris => "compris dans les échéances",
        InteretsDuPlan.Arretes => "arrêtés pendant le plan",
        _ => "courent hors échéances",
    };

    /// <summary>« chaque mois ».</summary>
    public static string Rythme(DemandePlan demande) => demande switch
    {
        { PasJours: 7 } => "chaque semaine",
        { PasJours: 14 } => "toutes les deux semaines",
        { PasMois: 3 } => "chaque trimestre",
        _ => "chaque mois",
    };

    /// <summary>What the clause says, in one sentence.</summary>
    public static string Clause(ClauseDeDecheance? clause) => clause switch
    {
        null => "Aucune clause de déchéance du terme",
        { MiseEnDemeure: false } => "Déchéance du terme de plein droit" + Impayes(clause),
        _ => $"Déchéance du terme après mise en demeure de {Domaine.TexteFrancais.Accorder(clause.DelaiJours, "jour")}" + Impayes(clause),
    };

    internal static CadreDuPlan Cadre(Donnees d) => d["cadre"]?.Texte switch
    {
        "protocole" => CadreDuPlan.Protocole,
        "juge" => CadreDuPlan.Juge,
        "surendettement" => CadreDuPlan.Surendettement,
        _ => CadreDuPlan.Amiable,
    };

    internal static string Mot(CadreDuPlan cadre) => cadre switch
    {
        CadreDuPlan.Protocole => "protocole",
        CadreDuPlan.Juge => "juge",
        CadreDuPlan.Surendettement => "surendettement",
        _ => "amiable",
    };

    internal static string Mot(ClauseDeDecheance? clause) => clause switch
    {
        null => "aucune",
        { MiseEnDemeure: true } => "mise-en-demeure",
        _ => "plein-droit",
    };

    internal static InteretsDuPlan Interets(Donnees d) => d["interets"]?.Texte switch
    {
        "compris" => InteretsDuPlan.Compris,
        "arretes" => InteretsDuPlan.Arretes,
        _ => InteretsDuPlan.Courent,
    };

    internal static string Cause(Donnees d) => d["cause"]?.Texte switch
    {
        "decheance" => "Déchéance du terme",
        "denonciation" => "Accord dénoncé",
        "caducite" => "Plan de surendettement caduc",
        "benefice-perdu" => "Bénéfice des délais perdu",
        "paye-autrement" => "Payé autrement",
        "remplace" => "Remplacé par un autre plan",
        "abandon" => "Abandonné d’un commun accord",
        _ => "Terminé",
    };

    private static string Impayes(ClauseDeDecheance clause) => clause.Impayes > 1 ? $", à partir de {Domaine.TexteFrancais.Accorder(clause.Impayes, "impayé")}" : string.Empty;
}
