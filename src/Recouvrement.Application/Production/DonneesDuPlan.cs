using Recouvrement.Actes.Valeurs;
using Recouvrement.Application.Plans;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Decomptes.Plans;

namespace Recouvrement.Application.Production;

/// <summary>
/// What the plan in force gives to an act: its schedule, as signed, and where it stands. A protocole, an acknowledgment of debt or a formal
/// notice then say the same instalments as the tab of plans, to the cent.
/// </summary>
internal static class DonneesDuPlan
{
    /// <summary>Answers that the plan makes useless: what an earlier act was told must not hide the instalments in force.</summary>
    public static IReadOnlyList<string> Remplacees { get; } = ["echeancier", "echeancierInterets"];

    /// <summary>The plan that runs on that day against that debtor; null when none does.</summary>
    public static PlanSuivi? EnVigueur(VueDossier vue, Guid? debiteur, DateOnly date) => vue.Plans.LastOrDefault(p =>
        p.Plan.CourtLe(date) && (p.Plan.Debiteur is null || debiteur is null || p.Plan.Debiteur == debiteur));

    /// <summary>Puts it in the data; nothing when no plan runs.</summary>
    public static void Poser(ObjetActe donnees, VueDossier vue, Guid? debiteur, DateOnly date)
    {
        if (EnVigueur(vue, debiteur, date) is not { } suivi)
        {
            return;
        }

        var (version, etat) = (suivi.Version, suivi.Etat);
        var interets = suivi.Plan.Interets[Math.Max(0, version.Version - 1)];
        donnees["echeancier"] = ValeurActe.Liste(version.Mensualites.Select(m => (ValeurActe)new ObjetActe { ["date"] = m.Date, ["montant"] = m.Montant }));
        donnees["echeancierInterets"] = interets != InteretsDuPlan.Arretes;
        donnees["plan"] = new ObjetActe
        {
            ["reference"] = suivi.Plan.Reference,
            ["accord"] = suivi.Plan.Accord,
            ["source"] = version.Demande.Source,
            ["montant"] = version.Demande.Montant,
            ["total"] = version.Total,
            ["nombre"] = version.Mensualites.Count,
            ["rythme"] = MotsDuPlan.Rythme(version.Demande),
            ["premiere"] = version.Mensualites[0].Date,
            ["derniere"] = version.Mensualites[^1].Date,
            ["interets"] = MotsDuPlan.Libelle(interets),
            ["grace"] = version.Demande.JoursDeGrace,
            ["clause"] = MotsDuPlan.Clause(version.Demande.Decheance),
            ["delai"] = version.Demande.Decheance is { MiseEnDemeure: true } clause ? ValeurActe.Nombre(clause.DelaiJours) : ValeurActe.Absente,
            ["recu"] = etat.Recu,
            ["reste"] = etat.ResteDu,
            ["retard"] = etat.Retard,
            ["impaye"] = ValeurActe.Jour(etat.PremierImpaye),
            ["impayees"] = ValeurActe.Liste(etat.Mensualites
                .Where(m => m.Statut is StatutMensualite.Impayee or StatutMensualite.Partielle)
                .Select(m => (ValeurActe)new ObjetActe { ["date"] = m.Mensualite.Date, ["montant"] = m.Mensualite.Montant, ["reste"] = m.Reste })),
        };
    }
}
