namespace Recouvrement.Domaine.Procedures;

/// <summary>
/// What procedures do to each other: an opening judgment forbids the saisie of the same debtor, not that of his co-debtor. The effect
/// lasts as long as the stage that carries it: ending the procedure gives back what it took, because nothing was written anywhere.
/// </summary>
public static class EffetsEntreProcedures
{
    /// <summary>The states once each has borne the effects of the other machines, in the same order.</summary>
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
        for (var i = 0; i < machines.Count; i++)
        {
            var autre = machines[i];
            if (autre.Etat.Effets.Count == 0 || ReferenceEquals(autre, machine))
            {
                continue;
            }

            foreach (var effet in autre.Etat.Effets)
            {
                // A title is the affair of the procedure that gave it; the rest is known everywhere.
                if (effet.Nature != NatureEffet.TitreExecutoire && Vise(effet, autre, machine) && !EstReleve(effet, autre, machines))
                {
                    (subis ??= []).Add(new EffetSubi(
                        autre.Instance, autre.Libelle, autre.Etat.OrigineDesEffets?.Date ?? autre.Etat.DepuisLe, effet));
                }
            }
        }

        if (subis is null)
        {
            return machine.Etat;
        }

        var etat = machine.Etat with { EffetsSubis = subis };
        return etat.Actes.Count == 0 ? etat : etat with { Actes = [.. etat.Actes.Select(a => Juger(etat, a))] };
    }

    private static ActePossible Juger(EtatProcedure etat, ActePossible acte)
    {
        if (!acte.Permis || etat.Empechements(acte.Id) is not { Count: > 0 } empechements)
        {
            return acte;
        }

        return acte with { Permis = false, Motif = empechements[0].Motif, Empechements = empechements };
    }

    private static bool Vise(Effet effet, MachineRejouee source, MachineRejouee machine) => effet.Vise switch
    {
        PersonnesVisees.GarantsPhysiques =>
            machine.PersonnePhysique && machine.Debiteur is { } autre && source.Debiteur is { } debiteur && autre != debiteur,
        _ => ConcerneLeMemeDebiteur(source, machine),
    };

    private static bool EstReleve(Effet effet, MachineRejouee source, IReadOnlyList<MachineRejouee> machines)
    {
        if (effet.RelevePar.Count == 0)
        {
            return false;
        }

        for (var i = 0; i < machines.Count; i++)
        {
            // Followed but not begun, it takes nothing yet: the effect goes on until it does.
            if (machines[i].Etat.DepuisLe is not null
                && ConcerneLeMemeDebiteur(source, machines[i])
                && effet.RelevePar.Contains(machines[i].Etat.Procedure, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ConcerneLeMemeDebiteur(MachineRejouee a, MachineRejouee b) =>
        a.Debiteur is null || b.Debiteur is null || a.Debiteur == b.Debiteur;
}
