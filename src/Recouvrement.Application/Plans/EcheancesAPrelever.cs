using System.Globalization;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Prelevements;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes.Plans;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Plans;

/// <summary>
/// What a dossier has to collect between two days, instalment by instalment. Pure: the same dossier gives the same references, so that an
/// instalment is never presented twice, whoever asks and however often.
/// </summary>
internal static class EcheancesAPrelever
{
    // decompte.md § 9: fourteen days unless agreed otherwise; the signed schedule stands for the notice of what it says.
    private const int JoursDePrenotification = 14;

    public static IReadOnlyList<LigneAPrelever> De(VueDossier vue, DateOnly du, DateOnly au)
    {
        var dossier = vue.Dossier;
        if (dossier.ClosLe is not null)
        {
            return [];
        }

        var lignes = new List<LigneAPrelever>();
        foreach (var suivi in vue.Plans.Where(p => p.EstEnCours))
        {
            foreach (var suivie in suivi.Etat.Mensualites.Where(m => m.SoldeeLe is null && m.Mensualite.Date >= du && m.Mensualite.Date <= au))
            {
                lignes.Add(Ligne(vue, suivi, suivie, lignes));
            }
        }

        return lignes;
    }

    private static LigneAPrelever Ligne(VueDossier vue, PlanSuivi suivi, MensualiteSuivie suivie, List<LigneAPrelever> avant)
    {
        var (dossier, mensualite) = (vue.Dossier, suivie.Mensualite);
        var presentations = suivi.Presentations.Where(p => p.Numero == mensualite.Numero && p.Echeance == mensualite.Date).ToList();
        var ligne = new LigneAPrelever
        {
            Cle = Reference(dossier, suivi, mensualite, presentations),
            Dossier = dossier.Id,
            Reference = dossier.Reference,
            Debiteurs = string.Join(", ", dossier.Debiteurs.Select(d => d.Identite.Affichage)),
            Plan = suivi.Plan.Id,
            ReferencePlan = suivi.Plan.Reference,
            Numero = mensualite.Numero,
            Echeance = mensualite.Date,
            Montant = suivie.Reste,
        };
        if (presentations.LastOrDefault() is { RejeteLe: null } presentee)
        {
            return ligne with { Cle = presentee.Ordre.BoutEnBout, Refus = $"Déjà présentée à la banque le {TexteFrancais.DateCourte(presentee.Le)} (remise {presentee.Remise})." };
        }

        if (Gel(vue, suivi) is { } gel)
        {
            return ligne with { Refus = gel };
        }

        if (suivi.Mandat is not { } mandat)
        {
            return ligne with { Refus = "Aucun mandat de prélèvement en cours pour ce plan\u00A0: faites-le signer, puis enregistrez-le." };
        }

        var ordre = Ordre(vue, suivi, suivie, mandat, ligne, avant);
        var fautes = ControleDesPrelevements.Echeance(ordre, vue.Au).ToList();
        return fautes.Count > 0
            ? ligne with { Refus = TexteFrancais.Majuscule(string.Join(' ', fautes)) }
            : ligne with { Ordre = ordre, Avertissement = Avertir(vue, suivie, ordre, presentations.Count) };
    }

    private static EcheanceAPrelever Ordre(
        VueDossier vue, PlanSuivi suivi, MensualiteSuivie suivie, MandatDuDossier mandat, LigneAPrelever ligne, List<LigneAPrelever> avant)
    {
        // What was presented under the mandate, then what this very remittance presents before.
        var dates = vue.Dossier.Presentations.Where(p => Meme(p.Ordre.Mandat.Rum, mandat.Rum)).Select(p => p.Ordre.Date)
            .Concat(avant.Select(l => l.Ordre).OfType<EcheanceAPrelever>().Where(o => Meme(o.Mandat.Rum, mandat.Rum)).Select(o => o.Date))
            .ToList();
        var demain = vue.Au.AddDays(1);
        var derniere = suivie.Mensualite.Numero == suivi.Version.Mensualites.Count;
        var sequence = mandat.Ponctuel ? SequencePrelevement.OOFF
            : dates.Count == 0 ? SequencePrelevement.FRST
            : derniere ? SequencePrelevement.FNAL
            : SequencePrelevement.RCUR;
        return new EcheanceAPrelever(
            ligne.Cle,
            suivie.Reste,
            suivie.Mensualite.Date < demain ? demain : suivie.Mensualite.Date,
            sequence,
            new MandatPrelevement(mandat.Rum, mandat.SigneLe, mandat.Titulaire, mandat.Iban)
            {
                Bic = mandat.Bic,
                DernierePresentation = dates.Count == 0 ? null : dates.Max(),
            },
            string.Create(CultureInfo.InvariantCulture, $"Dossier {vue.Dossier.Reference}, plan {suivi.Plan.Reference}, echeance {suivie.Mensualite.Numero} du {suivie.Mensualite.Date:dd/MM/yyyy}"));
    }

    // A debtor who may not pay what he owed before is not debited for it: the payment could be taken back from us.
    private static string? Gel(VueDossier vue, PlanSuivi suivi)
    {
        var debiteur = suivi.Mandat?.Debiteur ?? suivi.Plan.Debiteur;
        foreach (var machine in vue.Machines.Where(m => debiteur is null || m.Debiteur is null || m.Debiteur == debiteur))
        {
            if (machine.Etat.Effets.FirstOrDefault(e => e.Nature == NatureEffet.PaiementsInterdits && e.Vise == PersonnesVisees.Debiteur) is { } effet)
            {
                return $"{machine.Libelle}\u00A0: {effet.Libelle} ({effet.Article})";
            }
        }

        return null;
    }

    private static string? Avertir(VueDossier vue, MensualiteSuivie suivie, EcheanceAPrelever ordre, int presentations)
    {
        if (presentations == 0 && ordre.Date == suivie.Mensualite.Date && ordre.Montant == suivie.Mensualite.Montant)
        {
            return null;
        }

        // The schedule announced another day or another sum: it no longer stands for the notice.
        return ordre.Date < vue.Au.AddDays(JoursDePrenotification)
            ? $"Date ou montant différents de l’échéancier\u00A0: le débiteur doit en être prévenu {JoursDePrenotification} jours avant, sauf accord."
            : null;
    }

    // « 2026-000123-P1-3 », then « -2 » for a second presentation after a return.
    private static string Reference(EtatDossier dossier, PlanSuivi suivi, Mensualite mensualite, List<PresentationDePrelevement> presentations)
    {
        var version = suivi.Version.Version > 1 ? string.Create(CultureInfo.InvariantCulture, $"v{suivi.Version.Version}") : string.Empty;
        var essai = presentations.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $"-{presentations.Count + 1}") : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{dossier.Reference}-{suivi.Plan.Reference}{version}-{mensualite.Numero}{essai}");
    }

    private static bool Meme(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
