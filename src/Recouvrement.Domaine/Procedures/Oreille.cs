namespace Recouvrement.Domaine.Procedures;

/// <summary>For whom a clock listens.</summary>
/// <param name="Debiteur">The debtor of the clock; null when the facts name nobody.</param>
public sealed record Oreille(Guid? Debiteur)
{
    /// <summary>Debtors held jointly with him: what interrupts against one interrupts against all (CC 2245).</summary>
    public IReadOnlySet<Guid> Solidaires { get; init; } = new HashSet<Guid>();

    /// <summary>Debtors for whom he stands surety: what interrupts against them interrupts against him (CC 2246).</summary>
    public IReadOnlySet<Guid> Cautionnes { get; init; } = new HashSet<Guid>();

    /// <summary>Instance that gave the title, for the clock of a title: only its own title is heard; null otherwise.</summary>
    public string? Titre { get; init; }

    /// <summary>True when several clocks of the debtor could claim what does not say which it concerns.</summary>
    public bool Plusieurs { get; init; }

    internal bool Entend(MachineEntendue machine, Ecoute ecoute) =>
        machine.Debiteur is not { } autre
        || autre == Debiteur
        || Debiteur is null
        || (ecoute.Solidaires && Solidaires.Contains(autre))
        || (ecoute.Cautions && Cautionnes.Contains(autre));
}
