namespace Recouvrement.Domaine.Procedures;

/// <summary>How a deadline lives in a procedure: which date it starts from, which facts meet it, which make it pointless.</summary>
/// <param name="Cle">Name in the definition: the id of the rule, or a local name when a context value chooses the rule.</param>
/// <param name="Depart">Name of the field of the opening fact that holds the start; null for its legal date.</param>
/// <param name="AutreDepart">Name of the field that holds the other possible start, when the text does not choose; null otherwise.</param>
/// <param name="DepuisContexte">Name of the context value that holds the start of a deadline open from the beginning; null otherwise.</param>
/// <param name="RegleSelon">Chooses the rule by a context value (« nature » → rule); null when the rule is always <paramref name="Cle"/>.</param>
/// <param name="ClosPar">Facts that meet it.</param>
/// <param name="RecommencePar">Facts from which the same delay runs again, whole (interruption, CC 2231).</param>
/// <param name="SansObjetPar">Facts that make it pointless.</param>
/// <param name="Survit">True when it goes on after a terminal stage (a prescription).</param>
/// <param name="Unique">True when it opens only once, whatever happens later.</param>
public sealed record DefinitionEcheance(
    string Cle,
    string? Depart,
    string? AutreDepart,
    string? DepuisContexte,
    ChoixDeRegle? RegleSelon,
    IReadOnlyList<Cloture> ClosPar,
    IReadOnlyList<Cloture> RecommencePar,
    IReadOnlyList<string> SansObjetPar,
    bool Survit,
    bool Unique)
{
    /// <summary>What suspends or interrupts it; empty for most deadlines.</summary>
    public IReadOnlyList<ArretDefini> Arrets { get; init; } = [];

    /// <summary>Name of the field of the opening fact that says its length in days (a clause, a decision); null when the law does.</summary>
    public string? Duree { get; init; }

    /// <summary>True when it stays open after its end, late, until a fact closes it: its passing decides nothing by itself.</summary>
    public bool Demeure { get; init; }

    /// <summary>Id of the clock that follows the same right in a dossier, where this deadline is then not shown twice; null otherwise.</summary>
    public string? Horloge { get; init; }
}
