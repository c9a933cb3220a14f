namespace Recouvrement.Domaine.Dossiers;

/// <summary>
/// Something that happened on a legal date: a service, an opposition, a payment. What was written down about it, when
/// and by whom belongs to the journal entry (<see cref="EntreeJournal"/>), not to the fact.
/// </summary>
/// <param name="Id">Identity, kept when the fact is rectified.</param>
/// <param name="Type">Type of fact, as named by the procedure's definition or by the dossier itself (« dossier-ouvert »).</param>
/// <param name="DateEffet">The legal date: when it happened in law.</param>
public sealed record Fait(Guid Id, string Type, DateOnly DateEffet)
{
    /// <summary>Time of day when the text gives it an effect (CPC 664); null when unknown or without effect.</summary>
    public TimeOnly? Heure { get; init; }

    /// <summary>Instance of the procedure concerned (« injonction-de-payer#1 »); null for a fact of the dossier itself.</summary>
    public string? Procedure { get; init; }

    /// <summary>Debtor concerned; null when the fact is common to all the debtors of the procedure.</summary>
    public Guid? Debiteur { get; init; }

    /// <summary>Named values.</summary>
    public Donnees Donnees { get; init; } = Donnees.Aucune;
}
