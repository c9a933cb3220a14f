namespace Recouvrement.Domaine.Procedures;

/// <summary>
/// What procedures do to each other: an opening judgment forbids the saisie of the same debtor, not that of his co-debtor. The effect
/// lasts as long as the stage that carries it: ending the procedure gives back what it took, because nothing was written anywhere.
/// </summary>
public static class EffetsEntreProcedures
{
    /// <summary>The states once each has borne the effects of the other machines of its debtor, in the same order.</summary>
    public static IReadOnlyList<EtatProcedure> Appliquer(IReadOnlyList<MachineRejouee> machines)
    {
        var etats = new EtatProcedure[machines.Count];
        for (var i = 0; i < etats.Length; i++)
        {
            etats[i] = Subir(machines[i], machines);
        }

        return etats;
    }

    private static EtatProcedure Subir(MachineRejouee machine, IReadOnlyList<MachineRejouee> machines)
    {
        List<EffetSubi>? subis = null;
        foreach (var autre in machines)
        {
            if (ReferenceEquals(autre, machine) || !ConcerneLeMemeDebiteur(machine, autre))
            {
                continue;
            }

            foreach (var effet in autre.Etat.Effets)
            {
                // A title is the affair of the procedure that gave it; the rest is known everywhere.
                if (effet.Nature != NatureEffet.TitreExecutoire)
                {
                    (subis ??= []).Add(new EffetSubi(autre.Instance, autre.Libelle, autre.Etat.DepuisLe, effet));
                }
            }
        }

        return subis is null
            ? machine.Etat
            : machine.Etat with { EffetsSubis = subis, Actes = [.. machine.Etat.Actes.Select(a => Juger(machine.Etat.Procedure, a, subis))] };
    }

    private static ActePossible Juger(string procedure, ActePossible acte, List<EffetSubi> subis)
    {
        if (!acte.Permis)
        {
            return acte;
        }

        foreach (var subi in subis)
        {
            if (subi.Effet is { Nature: NatureEffet.ActesInterdits or NatureEffet.ActesSuspendus, Portee: { } portee }
                && portee.Atteint(procedure, acte.Id))
            {
                return acte with { Permis = false, Motif = $"{subi.Effet.Libelle} ({subi.Effet.Article}, {subi.Procedure})" };
            }
        }

        return acte;
    }

    private static bool ConcerneLeMemeDebiteur(MachineRejouee a, MachineRejouee b) =>
        a.Debiteur is null || b.Debiteur is null || a.Debiteur == b.Debiteur;
}
