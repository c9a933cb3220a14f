namespace Recouvrement.Domaine.Procedures;

/// <summary>What a stage does beyond itself: to the title, to the debtor's other procedures, to interest.</summary>
/// <param name="Nature">Word of the closed vocabulary of effects.</param>
/// <param name="Libelle">One French sentence shown on every page of the dossier.</param>
/// <param name="Article">The article.</param>
/// <param name="Portee">What it forbids or suspends elsewhere; null when it only informs.</param>
public sealed record Effet(NatureEffet Nature, string Libelle, string Article, PorteeEffet? Portee)
{
    /// <summary>Whom it reaches: the debtor of the procedure, unless the file says otherwise.</summary>
    public PersonnesVisees Vise { get; init; } = PersonnesVisees.Debiteur;

    /// <summary>When the stage has it (a regime, a value of the context); null for always.</summary>
    public Condition? Si { get; init; }

    /// <summary>Procedures whose start for the same debtor makes this effect needless: theirs takes over. Empty when nothing does.</summary>
    public IReadOnlyList<string> RelevePar { get; init; } = [];

    /// <summary>The word of the definition files and of the JSON (« actes-interdits »).</summary>
    public string Id => MotsDEffet.Ecrire(Nature);

    /// <summary>True when it takes something away: acts, interest, payments. A title or an information takes nothing.</summary>
    public bool EstContraignant => Nature is
        NatureEffet.ActesInterdits or NatureEffet.ActesSuspendus or NatureEffet.InteretsArretes or NatureEffet.PaiementsInterdits;

    /// <summary>True when it forbids or suspends that act of that procedure.</summary>
    public bool Empeche(string procedure, string acte) =>
        Nature is NatureEffet.ActesInterdits or NatureEffet.ActesSuspendus && Portee is { } portee && portee.Atteint(procedure, acte);
}
