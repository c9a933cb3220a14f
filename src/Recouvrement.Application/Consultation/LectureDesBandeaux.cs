using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Consultation;

/// <summary>Draws the banners of a dossier from its machines.</summary>
/// <param name="vue">The dossier folded.</param>
/// <param name="fil">Puts facts into words.</param>
/// <param name="echeances">Puts deadlines into words.</param>
internal sealed class LectureDesBandeaux(VueDossier vue, LectureDuFil fil, LectureDesEcheances echeances)
{
    /// <summary>True when the machine takes something away from others, from interest or from payments.</summary>
    public static bool Contraint(Machine machine) => machine.Etat.OrigineDesEffets is not null;

    /// <summary>One per machine that takes something away, in their order.</summary>
    public IReadOnlyList<BandeauInsolvabilite> Lire() => [.. vue.Machines.Where(Contraint).Select(Lire)];

    private BandeauInsolvabilite Lire(Machine machine)
    {
        var origine = machine.Etat.OrigineDesEffets!;
        var fait = origine.Fait is { } id ? fil.Derniere(id) : null;
        List<Partie> garants = machine.Debiteur is { } debiteur
            ? [.. vue.Dossier.Debiteurs.Where(p => p.Id != debiteur && p.Identite.Nature == NaturePersonne.Physique)]
            : [];
        return new BandeauInsolvabilite
        {
            Instance = machine.Instance,
            Procedure = machine.Definition.Libelle,
            Etape = machine.Etat.LibelleEtape,
            Debiteur = machine.Debiteur,
            NomDebiteur = machine.NomDebiteur,
            Depuis = origine.Date,
            Fait = fait,
            PageDuFait = fait is null ? 1 : 1 + (Avant(fait) / new DemandePage().TailleBornee),
            Effets = [.. machine.Etat.Effets.Where(e => e.Vise == PersonnesVisees.Debiteur && e.Nature != NatureEffet.TitreExecutoire)],
            EffetsSurGarants = garants.Count == 0 ? [] : [.. machine.Etat.Effets.Where(e => e.Vise == PersonnesVisees.GarantsPhysiques)],
            Garants = [.. garants.Select(p => p.Identite.Affichage)],
            Atteintes = Atteintes(machine),
            Courent = Fatales(machine, suspendues: false),
            Suspendues = Fatales(machine, suspendues: true),
        };
    }

    // Facts that the thread shows before that one: the latest legal date first, then the last recorded.
    private int Avant(LigneFil ligne) => vue.Journal.Entrees
        .GroupBy(e => e.Fait.Id, (_, entrees) => entrees.Last())
        .Count(e => e.Nature != NatureEntree.Annulation
            && (e.Fait.DateEffet > ligne.DateEffet || (e.Fait.DateEffet == ligne.DateEffet && e.Numero > ligne.Numero)));

    private List<string> Atteintes(Machine source) =>
    [
        .. vue.Machines
            .Where(m => m.Etat.EffetsSubis.Any(s =>
                string.Equals(s.Instance, source.Instance, StringComparison.Ordinal)
                && s.Effet.Portee is { } portee
                && portee.Procedures.Contains(m.Definition.Id, StringComparer.Ordinal)))
            .Select(m => m.NomDebiteur is null ? m.Definition.Libelle : $"{m.Definition.Libelle} – {m.NomDebiteur}")
            .Distinct(StringComparer.Ordinal),
    ];

    // What sleeps under a stopped procedure is what is lost: the banner says what still runs against us.
    private List<LigneEcheance> Fatales(Machine source, bool suspendues) =>
    [
        .. vue.Echeances
            .Where(e => e.Echeance.EstVive
                && (e.Echeance.Statut == StatutEcheance.Suspendue) == suspendues
                && (e.Machine.Debiteur is null || e.Machine.Debiteur == source.Debiteur)
                && e.Echeance.Calcul is null or { Charge: Charge.Creancier }
                && SuiviDesEcheances.SeveriteDe(e.Echeance) >= Severite.PerteDuTitre)
            .OrderBy(e => e.DateATenir ?? DateOnly.MinValue)
            .Select(echeances.Lire),
    ];
}
