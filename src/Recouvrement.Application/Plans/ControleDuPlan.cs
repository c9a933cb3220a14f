using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Prelevements;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes.Plans;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Plans;

/// <summary>What opposes a fact of a plan, field by field: a plan that cannot be drawn, one that nobody knows, an IBAN whose key is wrong.</summary>
internal static class ControleDuPlan
{
    private static readonly string[] Entiers = ["nombre", "grace", "delai", "impayes"];

    public static IEnumerable<ErreurChamp> Erreurs(VueDossier vue, Fait fait) => fait.Type switch
    {
        FaitsDuPlan.Accorde => Accord(vue, fait).Concat(Echeancier(vue, fait, MotsDuPlan.Cadre(fait.Donnees))),
        FaitsDuPlan.Modifie => PlanConnu(vue, fait).Concat(
            PreparationDuPlan.Vise(vue, fait) is { } plan ? Echeancier(vue, fait, plan.Cadre) : []),
        FaitsDuPlan.MiseEnDemeure or FaitsDuPlan.Denonce or FaitsDuPlan.Termine => PlanConnu(vue, fait),
        FaitsDuPlan.MandatSigne => Mandat(vue, fait),
        FaitsDuPlan.MandatRevoque when !vue.Dossier.Mandats.Any(m => Egal(m.Rum, fait.Donnees["rum"]?.Texte)) =>
            [new ErreurChamp("rum", $"«\u00A0{fait.Donnees["rum"]?.Texte}\u00A0» n’est la référence d’aucun mandat du dossier.")],
        FaitsDuPlan.PrelevementRejete when !vue.Dossier.Presentations.Any(p => Egal(p.Ordre.BoutEnBout, fait.Donnees["boutEnBout"]?.Texte)) =>
            [new ErreurChamp("boutEnBout", $"«\u00A0{fait.Donnees["boutEnBout"]?.Texte}\u00A0» n’a pas été présenté pour ce dossier\u00A0: recopiez la référence de la remise.")],
        _ => [],
    };

    private static IEnumerable<ErreurChamp> Accord(VueDossier vue, Fait fait)
    {
        var autres = vue.Dossier.Plans.Where(p => p.Id != fait.Id).ToList();
        if (fait.Donnees["reference"]?.Texte is { } reference && autres.Any(p => Egal(p.Reference, reference)))
        {
            yield return new ErreurChamp("reference", $"Le dossier a déjà un plan «\u00A0{reference}\u00A0»\u00A0: donnez-lui une autre référence, ou laissez vide.");
        }

        var suivis = SuiviDesPlans.Suivre(vue.Dossier, vue.Au);
        if (autres.FirstOrDefault(p => p.CourtLe(fait.DateEffet) && (p.Debiteur is null || fait.Debiteur is null || p.Debiteur == fait.Debiteur)
            && suivis.Any(s => s.Plan.Id == p.Id && s.Situation != SituationDePlan.Solde)) is { } enCours)
        {
            yield return new ErreurChamp("date", $"Le plan {enCours.Reference} court encore à cette date\u00A0: modifiez-le par un avenant, dénoncez-le ou terminez-le d’abord.");
        }

        if (MotsDuPlan.Cadre(fait.Donnees) == CadreDuPlan.Juge && MotsDuPlan.Interets(fait.Donnees) == InteretsDuPlan.Arretes)
        {
            yield return new ErreurChamp("interets", "Le juge peut réduire le taux, au moins jusqu’au taux légal, mais non arrêter les intérêts (C. civ. 1343-5 al. 2)\u00A0: choisissez «\u00A0compris\u00A0» et donnez le taux réduit.");
        }
    }

    private static IEnumerable<ErreurChamp> Echeancier(VueDossier vue, Fait fait, CadreDuPlan cadre)
    {
        var d = fait.Donnees;
        var avant = 0;
        foreach (var nom in Entiers)
        {
            if (d[nom]?.Nombre is { } n && (n < 0m || n > 36_500m || n != decimal.Floor(n)))
            {
                avant++;
                yield return new ErreurChamp(nom, "Un nombre entier, positif ou nul, est attendu.");
            }
        }

        if (MotsDuPlan.Interets(d) == InteretsDuPlan.Compris != d["taux"] is not null)
        {
            yield return new ErreurChamp("taux", d["taux"] is null
                ? "Des intérêts compris dans les échéances ont un taux\u00A0: indiquez-le."
                : "Le taux du plan ne vaut que si les intérêts sont compris dans les échéances\u00A0: laissez-le vide.");
        }

        if (d["decheance"]?.Texte is "mise-en-demeure" && d["delai"] is null && cadre != CadreDuPlan.Surendettement)
        {
            yield return new ErreurChamp("delai", "La clause exige une mise en demeure\u00A0: dites combien de jours elle laisse.");
        }

        if (avant > 0)
        {
            yield break;
        }

        var complet = PreparationDuPlan.Completer(vue, fait);
        if (complet.Donnees["montant"] is null)
        {
            var solde = PreparationDuPlan.Solde(vue, fait);
            yield return new ErreurChamp("montant", $"Donnez le montant du plan\u00A0: le décompte ne se calcule pas. {solde.Refus}".TrimEnd());
        }
        else if (PlanApurement.Dresser(DemandeDuPlan.Lire(complet, cadre)) is { EstObtenu: false } refuse)
        {
            yield return new ErreurChamp(Champ(complet, refuse.Refus), refuse.Refus);
        }
    }

    // The arithmetic refuses with a sentence; it is shown beside the field that the sentence is about.
    private static string Champ(Fait fait, string refus) =>
        fait.Donnees["montant"]?.Nombre is <= 0m ? "montant"
        : refus.StartsWith("La première échéance", StringComparison.Ordinal) ? "premiere"
        : refus.StartsWith("Le taux", StringComparison.Ordinal) ? "taux"
        : fait.Donnees["nombre"] is null ? "mensualite" : "nombre";

    private static IEnumerable<ErreurChamp> PlanConnu(VueDossier vue, Fait fait)
    {
        var dit = fait.Donnees["plan"]?.Texte;
        if (PreparationDuPlan.Vise(vue, fait) is not { } plan)
        {
            yield return new ErreurChamp("plan", vue.Dossier.Plans.Count == 0 ? "Le dossier n’a aucun plan\u00A0: accordez-le d’abord."
                : string.IsNullOrEmpty(dit) ? $"Dites quel plan\u00A0: {Connus(vue)}."
                : $"«\u00A0{dit}\u00A0» n’est la référence d’aucun plan du dossier\u00A0: {Connus(vue)}.");
            yield break;
        }

        if (fait.DateEffet < plan.Accord)
        {
            yield return new ErreurChamp("date", $"Le plan {plan.Reference} est du {TexteFrancais.DateLongue(plan.Accord)}\u00A0: ce fait ne peut le précéder.");
        }

        if (plan.Fin is { } fin && fin.Fait != fait.Id && fin.Le <= fait.DateEffet)
        {
            yield return new ErreurChamp("date", $"Le plan {plan.Reference} a pris fin le {TexteFrancais.DateLongue(fin.Le)} ({fin.Cause.ToLowerInvariant()}).");
        }
    }

    private static IEnumerable<ErreurChamp> Mandat(VueDossier vue, Fait fait)
    {
        var d = fait.Donnees;
        var rum = d["rum"]?.Texte ?? string.Empty;
        if (ControleDesPrelevements.Identifiant(rum) is { } faute)
        {
            yield return new ErreurChamp("rum", $"RUM «\u00A0{rum}\u00A0»\u00A0: {faute}");
        }

        if (vue.Dossier.Mandats.Any(m => m.Id != fait.Id && Egal(m.Rum, rum)))
        {
            yield return new ErreurChamp("rum", $"Le dossier a déjà un mandat «\u00A0{rum}\u00A0»\u00A0: une RUM ne sert qu’une fois.");
        }

        if (d["iban"]?.Texte is { } iban && !NumeroIban.EstValide(NumeroIban.Normaliser(iban)))
        {
            yield return new ErreurChamp("iban", $"L’IBAN «\u00A0{iban}\u00A0» est faux (clé)\u00A0: demandez un RIB au débiteur.");
        }

        if (d["plan"]?.Texte is { Length: > 0 } plan && !vue.Dossier.Plans.Any(p => Egal(p.Reference, plan)))
        {
            yield return new ErreurChamp("plan", $"«\u00A0{plan}\u00A0» n’est la référence d’aucun plan du dossier.");
        }
    }

    private static string Connus(VueDossier vue) => string.Join(", ", vue.Dossier.Plans.Select(p => p.Reference));

    private static bool Egal(string a, string? b) => string.Equals(a, b?.Trim(), StringComparison.OrdinalIgnoreCase);
}
