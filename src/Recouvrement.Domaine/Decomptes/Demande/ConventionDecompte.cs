namespace Recouvrement.Domaine.Decomptes;

/// <summary>How days are counted and payments imputed: chosen by creditor, written on every décompte.</summary>
public sealed record ConventionDecompte
{
    /// <summary>Days of the year.</summary>
    /// <value>365, the official formula.</value>
    public BaseDeCalcul Base { get; init; } = BaseDeCalcul.Jours365;

    /// <summary>Which ends of a period count.</summary>
    /// <value>First day left out, last counted.</value>
    public BornesDeCalcul Bornes { get; init; } = BornesDeCalcul.DebutExclu;

    /// <summary>How each line of interest is rounded.</summary>
    /// <value>To the nearest cent, halves up.</value>
    public ArrondiDesLignes ArrondiDesLignes { get; init; } = ArrondiDesLignes.DemiSuperieur;

    /// <summary>How a payment goes through several debts.</summary>
    /// <value>Debt after debt.</value>
    public VentilationVersement Ventilation { get; init; } = VentilationVersement.ParDette;

    /// <summary>Orders of imputation by period; where none governs: costs, accessories, interest, interest capitalised, principal.</summary>
    public IReadOnlyList<OrdreImputation> Ordres { get; init; } = [];
}
