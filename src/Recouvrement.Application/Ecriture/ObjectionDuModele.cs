using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Ecriture;

/// <summary>
/// Finds what the model cannot take because of a writing. A fact common to several debtors is taken as soon as one of their
/// machines takes it: the debtor who already paid does not forbid the judgment of the other.
/// </summary>
internal static class ObjectionDuModele
{
    public static string? Chercher(VueDossier avant, VueDossier apres)
    {
        var deja = avant.Machines.SelectMany(m => m.Etat.Ecartes.Select(e => (m.Instance, m.Debiteur, e.Fait))).ToHashSet();
        foreach (var machine in apres.Machines)
        {
            foreach (var ecart in machine.Etat.Ecartes)
            {
                if (!deja.Contains((machine.Instance, machine.Debiteur, ecart.Fait)) && !EstPrisAilleurs(apres, machine.Instance, ecart))
                {
                    return ecart.Motif;
                }
            }
        }

        return AuxHorloges(avant, apres);
    }

    // A fact written on clocks is refused only when none of those that received it takes it.
    private static string? AuxHorloges(VueDossier avant, VueDossier apres)
    {
        var deja = avant.Horloges.SelectMany(m => m.Etat.Ecartes.Select(e => e.Fait)).ToHashSet();
        foreach (var ecart in apres.Horloges.SelectMany(m => m.Etat.Ecartes).Where(e => !deja.Contains(e.Fait)))
        {
            var fait = apres.Journal.Entrees.Last(e => e.Fait.Id == ecart.Fait).Fait;
            if (apres.Horloges.Where(h => Recoit(h, fait)).All(h => h.Etat.Ecartes.Any(e => e.Fait == ecart.Fait)))
            {
                return ecart.Motif;
            }
        }

        return null;
    }

    private static bool Recoit(Dossiers.Machine horloge, Domaine.Dossiers.Fait fait) =>
        (fait.Debiteur is null || fait.Debiteur == horloge.Debiteur)
        && (string.Equals(horloge.Instance, fait.Procedure, StringComparison.Ordinal)
            || string.Equals(horloge.Definition.Id, fait.Procedure, StringComparison.Ordinal));

    private static bool EstPrisAilleurs(VueDossier vue, string instance, FaitEcarte ecart)
    {
        var fait = vue.Journal.Entrees.Last(e => e.Fait.Id == ecart.Fait).Fait;
        return fait.Debiteur is null
            && vue.Machines.Any(m => string.Equals(m.Instance, instance, StringComparison.Ordinal)
                && m.Etat.Ecartes.All(e => e.Fait != ecart.Fait));
    }
}
