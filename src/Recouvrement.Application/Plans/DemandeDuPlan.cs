using Recouvrement.Domaine.Decomptes.Plans;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Plans;

/// <summary>What a fact asks of the arithmetic of plans.</summary>
internal static class DemandeDuPlan
{
    // Value written by the use case, never by a form.
    public const string Echeances = "echeances";

    private const int DelaiDuSurendettement = 15;

    public static DemandePlan Lire(Fait fait, CadreDuPlan cadre)
    {
        var d = fait.Donnees;
        return new DemandePlan
        {
            Montant = d["montant"]?.Nombre ?? 0m,
            Accord = fait.DateEffet,
            PremiereEcheance = d["premiere"]?.Jour ?? fait.DateEffet,
            Nature = cadre == CadreDuPlan.Juge ? NaturePlan.Judiciaire : NaturePlan.Amiable,
            PasMois = d["rythme"]?.Texte is "trimestriel" ? 3 : 1,
            PasJours = d["rythme"]?.Texte switch { "hebdomadaire" => 7, "quinzaine" => 14, _ => null },
            Nombre = Entier(d, "nombre"),
            MontantEcheance = d["mensualite"]?.Nombre,
            Taux = MotsDuPlan.Interets(d) == InteretsDuPlan.Compris ? d["taux"]?.Nombre : null,
            JoursDeGrace = Entier(d, "grace") ?? FaitsDuPlan.GraceParDefaut,
            Tolerance = d["tolerance"]?.Nombre ?? 0m,
            // The law gives this one: a notice left without effect for fifteen days (C. conso. R732-2).
            Decheance = cadre == CadreDuPlan.Surendettement ? new ClauseDeDecheance(true, DelaiDuSurendettement) : d["decheance"]?.Texte switch
            {
                "mise-en-demeure" => new ClauseDeDecheance(true, Entier(d, "delai") ?? 0, Entier(d, "impayes") ?? 1),
                "plein-droit" => new ClauseDeDecheance(false, 0, Entier(d, "impayes") ?? 1),
                _ => null,
            },
            Source = d["source"]?.Texte,
        };
    }

    /// <summary>The version that the fact signed; null when it can neither be read nor drawn.</summary>
    public static PlanApurement? Version(Fait fait, CadreDuPlan cadre)
    {
        var demande = Lire(fait, cadre);
        if (EcheancierSigne.Lire(fait.Donnees[Echeances]?.Texte) is { } signees)
        {
            return new PlanApurement(1, demande, signees, fait.DateEffet, null);
        }

        var dresse = PlanApurement.Dresser(demande);
        return dresse.EstObtenu ? dresse.Valeur : null;
    }

    // A number that no plan can hold is said by the control of the fact; here it only must not throw.
    private static int? Entier(Donnees d, string nom) => d[nom]?.Nombre is >= -1_000_000m and <= 1_000_000m and var n ? decimal.ToInt32(n) : null;
}
