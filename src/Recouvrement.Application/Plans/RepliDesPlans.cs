using System.Globalization;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Prelevements;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Decomptes.Plans;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Plans;

/// <summary>Folds the facts of plans, mandates and presentations. Pure; the order in which they were recorded plays no part.</summary>
internal sealed class RepliDesPlans
{
    private readonly IReadOnlyList<Fait> faits;

    private RepliDesPlans(IEnumerable<Fait> faits) => this.faits = [.. faits.OrderBy(f => f.DateEffet).ThenBy(f => f.Id)];

    public static IReadOnlyList<PlanDuDossier> Plans(IReadOnlyList<Fait> faits) => faits.Count == 0 ? [] : [.. new RepliDesPlans(faits).Plans()];

    public static IReadOnlyList<MandatDuDossier> Mandats(IReadOnlyList<Fait> faits) => faits.Count == 0 ? [] : [.. new RepliDesPlans(faits).Mandats()];

    public static IReadOnlyList<PresentationDePrelevement> Presentations(IReadOnlyList<Fait> faits, IReadOnlyList<AffectationBancaire> affectations, IReadOnlyDictionary<Guid, DateOnly> retours) =>
        faits.Count == 0 ? [] : [.. new RepliDesPlans(faits).Presentations(affectations, retours)];

    private IEnumerable<PlanDuDossier> Plans()
    {
        var accords = De(FaitsDuPlan.Accorde).ToList();
        foreach (var accord in accords)
        {
            var cadre = MotsDuPlan.Cadre(accord.Donnees);
            if (DemandeDuPlan.Version(accord, cadre) is not { } premiere)
            {
                continue;
            }

            var reference = accord.Donnees["reference"]?.Texte ?? string.Empty;
            var versions = new List<PlanApurement> { premiere };
            var sources = new List<Guid> { accord.Id };
            var interets = new List<InteretsDuPlan> { MotsDuPlan.Interets(accord.Donnees) };
            foreach (var avenant in De(FaitsDuPlan.Modifie).Where(f => Vise(f, reference) && f.DateEffet >= accord.DateEffet))
            {
                if (DemandeDuPlan.Version(avenant, cadre) is { } suivante)
                {
                    versions.Add(suivante with { Version = versions.Count + 1, Motif = avenant.Donnees["motif"]?.Texte });
                    sources.Add(avenant.Id);
                    interets.Add(MotsDuPlan.Interets(avenant.Donnees));
                }
            }

            yield return new PlanDuDossier
            {
                Id = accord.Id,
                Reference = reference,
                Cadre = cadre,
                Debiteur = accord.Debiteur,
                Interets = interets,
                Versions = versions,
                Faits = sources,
                MisesEnDemeure = [.. De(FaitsDuPlan.MiseEnDemeure).Where(f => Vise(f, reference)).Select(f => (f.Id, f.DateEffet))],
                Fin = Fin(reference, accord),
            };
        }
    }

    private FinDePlan? Fin(string reference, Fait accord)
    {
        var fin = faits.FirstOrDefault(f => f.Type is FaitsDuPlan.Denonce or FaitsDuPlan.Termine && Vise(f, reference) && f.DateEffet >= accord.DateEffet);
        return fin is null
            ? null
            : new FinDePlan(
                fin.Id,
                fin.DateEffet,
                Est(fin, FaitsDuPlan.Denonce) ? SituationDePlan.Denonce : SituationDePlan.Termine,
                MotsDuPlan.Cause(fin.Donnees),
                fin.Donnees["motif"]?.Texte);
    }

    private IEnumerable<MandatDuDossier> Mandats() => De(FaitsDuPlan.MandatSigne).Select(f =>
    {
        var d = f.Donnees;
        var rum = d["rum"]?.Texte ?? string.Empty;
        return new MandatDuDossier(
            f.Id, rum, f.DateEffet, d["titulaire"]?.Texte ?? string.Empty, d["iban"]?.Texte ?? string.Empty, d["bic"]?.Texte,
            d["type"]?.Texte is "ponctuel", f.Debiteur, d["plan"]?.Texte,
            De(FaitsDuPlan.MandatRevoque).FirstOrDefault(r => r.DateEffet >= f.DateEffet && string.Equals(r.Donnees["rum"]?.Texte, rum, StringComparison.Ordinal))?.DateEffet);
    });

    private IEnumerable<PresentationDePrelevement> Presentations(IReadOnlyList<AffectationBancaire> affectations, IReadOnlyDictionary<Guid, DateOnly> retours)
    {
        foreach (var fait in De(FaitsDuPlan.PrelevementPresente))
        {
            if (Lire(fait) is not { } presentation)
            {
                continue;
            }

            var boutEnBout = presentation.Ordre.BoutEnBout;
            var rejet = De(FaitsDuPlan.PrelevementRejete).FirstOrDefault(r => string.Equals(r.Donnees["boutEnBout"]?.Texte, boutEnBout, StringComparison.Ordinal));
            var extourne = affectations.FirstOrDefault(a => a.Rejete && string.Equals(a.BoutEnBout, boutEnBout, StringComparison.Ordinal));
            yield return presentation with
            {
                RejeteLe = rejet?.DateEffet ?? (extourne is null ? null : retours.GetValueOrDefault(extourne.Fait, presentation.Ordre.Date)),
                Motif = rejet?.Donnees["motif"]?.Texte,
            };
        }
    }

    private static PresentationDePrelevement? Lire(Fait fait)
    {
        var d = fait.Donnees;
        if (DonneesParties.Id(d, "plan") is not { } plan
            || d["montant"]?.Nombre is not { } montant
            || d["le"]?.Jour is not { } le
            || d["signeLe"]?.Jour is not { } signeLe
            || !DateTimeOffset.TryParseExact(d["remiseLe"]?.Texte, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var remiseLe))
        {
            return null;
        }

        string T(string nom) => d[nom]?.Texte ?? string.Empty;
        var mandat = new MandatPrelevement(T("rum"), signeLe, T("titulaire"), T("iban")) { Bic = d["bic"]?.Texte, DernierePresentation = d["dernierePresentation"]?.Jour };
        return new PresentationDePrelevement
        {
            Id = fait.Id,
            Le = fait.DateEffet,
            Plan = plan,
            Numero = decimal.ToInt32(d["numero"]?.Nombre ?? 0m),
            Echeance = d["echeance"]?.Jour ?? le,
            Ordre = new EcheanceAPrelever(
                T("boutEnBout"), montant, le, Enum.TryParse<SequencePrelevement>(T("sequence"), out var sequence) ? sequence : SequencePrelevement.RCUR, mandat, T("libelle")),
            Remise = T("remise"),
            EnTete = new EnTeteDeRemise(
                remiseLe, T("creancier"), T("creancierIban"), d["creancierBic"]?.Texte, T("ics"),
                Enum.TryParse<SchemaPrelevement>(T("schema"), out var schema) ? schema : SchemaPrelevement.CORE),
        };
    }

    private IEnumerable<Fait> De(string type) => faits.Where(f => Est(f, type));

    private static bool Est(Fait fait, string type) => string.Equals(fait.Type, type, StringComparison.Ordinal);

    private static bool Vise(Fait fait, string reference) => string.Equals(fait.Donnees["plan"]?.Texte, reference, StringComparison.Ordinal);
}
