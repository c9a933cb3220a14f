using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;

namespace Recouvrement.Application.Comptes;

/// <summary>A dossier as it stood on any day. Folding is the dear part: each day is folded once, whoever asks about it.</summary>
internal sealed class DossierDansLeTemps(VueDossier vue)
{
    private readonly Dictionary<DateOnly, VueDossier?> vues = new() { [vue.Au] = vue };

    /// <summary>The machine as it stood that day; null when it did not exist.</summary>
    public Machine? Au(Machine machine, DateOnly jour)
    {
        if (!vues.TryGetValue(jour, out var deCeJour))
        {
            vues[jour] = deCeJour = vue.Par.ReplierPourLeCompte(vue.Journal, jour);
        }

        return deCeJour?.Machines.FirstOrDefault(
            m => m.Debiteur == machine.Debiteur && string.Equals(m.Instance, machine.Instance, StringComparison.Ordinal));
    }

    /// <summary>The days that may have moved a machine: a stage is entered by a fact, on its day, or by a deadline, the day after its last.</summary>
    public IReadOnlyList<DateOnly> Jours(Machine machine, DateOnly arreteAu) =>
    [
        .. vue.Journal.FaitsDebout()
            .Where(f => string.Equals(f.Procedure, machine.Instance, StringComparison.Ordinal))
            .Select(f => f.DateEffet)
            .Concat(machine.Etat.Echeances.Select(e => e.Calcul?.DernierJour.AddDays(1)).OfType<DateOnly>())
            .Where(j => j <= arreteAu)
            .Distinct()
            .Order(),
    ];
}
