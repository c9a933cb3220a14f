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

        return null;
    }

    private static bool EstPrisAilleurs(VueDossier vue, string instance, FaitEcarte ecart)
    {
        var fait = vue.Journal.Entrees.Last(e => e.Fait.Id == ecart.Fait).Fait;
        return fait.Debiteur is null
            && vue.Machines.Any(m => string.Equals(m.Instance, instance, StringComparison.Ordinal)
                && m.Etat.Ecartes.All(e => e.Fait != ecart.Fait));
    }
}
