using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Repli;

/// <summary>
/// Facts dated from a time when another procedure forbade or suspended what they tell. A fact is what happened: it is recorded all
/// the same, and the warning stays beside it, because a saisie made after an opening judgment is void and must be lifted.
/// </summary>
internal sealed class FaitsSousInterdiction(VueDossier vue)
{
    // Who acts for us. What the court, the debtor or a third party does is not ours to forbid.
    private static readonly HashSet<string> Notres = new(StringComparer.Ordinal) { "creancier", "commissaire-de-justice", "avocat" };

    private List<(Machine Machine, IReadOnlyList<PeriodeDEtape> Periodes)>? sources;

    /// <summary>The warning in one French sentence; null when nothing stood in the way of the fact on its day.</summary>
    public string? Chercher(Fait fait)
    {
        foreach (var (source, periodes) in Sources())
        {
            if (string.Equals(source.Instance, fait.Procedure, StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var periode in periodes)
            {
                if (periode.Contient(fait.DateEffet) && periode.Etape.Effets.FirstOrDefault(e => Tient(source, periode, e) && Atteint(source, e, fait)) is { } effet)
                {
                    return $"Daté d’un jour où {source.Definition.Libelle}{De(source)} : {effet.Libelle.TrimEnd('.')} ({effet.Article}).";
                }
            }
        }

        return null;
    }

    private List<(Machine Machine, IReadOnlyList<PeriodeDEtape> Periodes)> Sources() => sources ??=
    [
        .. vue.Machines
            .Where(m => m.Definition.Etapes.Any(e => e.Contraint))
            .Select(m => (m, (IReadOnlyList<PeriodeDEtape>)[.. PeriodeDEtape.Parcourues(m.Definition, m.Etat).Where(p => p.Etape.Contraint)]))
            .Where(s => s.Item2.Count > 0),
    ];

    // A condition is judged by the fold, at its end: of a stage long left, only what always held is known.
    private static bool Tient(Machine source, PeriodeDEtape periode, Effet effet) =>
        effet.Si is null || (periode.Fin is null && source.Etat.Effets.Contains(effet));

    private bool Atteint(Machine source, Effet effet, Fait fait)
    {
        if (string.Equals(fait.Type, TypesDeFait.PaiementRecu, StringComparison.Ordinal))
        {
            return effet.Nature == NatureEffet.PaiementsInterdits && effet.Vise == PersonnesVisees.Debiteur && APaye(source, fait);
        }

        var machine = vue.Machines.FirstOrDefault(m =>
            string.Equals(m.Instance, fait.Procedure, StringComparison.Ordinal) && (fait.Debiteur is null || m.Debiteur is null || m.Debiteur == fait.Debiteur));
        return machine?.Definition.Fait(fait.Type) is { } definition
            && Notres.Contains(definition.Acteur)
            && effet.Nature is NatureEffet.ActesInterdits or NatureEffet.ActesSuspendus
            && effet.Portee is { } portee
            && portee.Procedures.Contains(machine.Definition.Id, StringComparer.Ordinal)
            && !portee.Sauf.Contains(fait.Type, StringComparer.Ordinal)
            && Concerne(source, effet, machine);
    }

    private bool APaye(Machine source, Fait fait) =>
        source.Debiteur is null || (fait.Debiteur is { } payeur ? payeur == source.Debiteur : vue.Dossier.Debiteurs.Count == 1);

    private bool Concerne(Machine source, Effet effet, Machine machine) => effet.Vise switch
    {
        PersonnesVisees.GarantsPhysiques => machine.Debiteur is { } autre && source.Debiteur is { } debiteur && autre != debiteur
            && vue.Dossier.Partie(autre)?.Identite.Nature == NaturePersonne.Physique,
        _ => source.Debiteur is null || machine.Debiteur is null || source.Debiteur == machine.Debiteur,
    };

    private static string De(Machine source) => source.NomDebiteur is null ? string.Empty : $" ({source.NomDebiteur})";
}
