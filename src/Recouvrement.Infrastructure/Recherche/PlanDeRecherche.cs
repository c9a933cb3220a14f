using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>A query ready to run on one index file.</summary>
internal sealed record PlanDeRecherche
{
    public static PlanDeRecherche Vide { get; } = new() { Filtres = [] };

    /// <summary>What FTS5 is asked for the documents to leave out, when no word is wanted; null otherwise.</summary>
    public string? Exclusion { get; init; }

    /// <summary>
    /// The terms, group by group, then the excluded ones; null when no word is wanted and documents are taken from the columns.
    /// </summary>
    public IReadOnlyList<TermeDIndex>? Listes { get; init; }

    /// <summary>How many of <see cref="Listes"/> each group has; what is left over is excluded.</summary>
    public IReadOnlyList<int> Groupes { get; init; } = [];

    /// <summary>
    /// What is asked when only the documents of one dossier are wanted: the same without the dossier, which the ranks of its few
    /// documents replace; null when no dossier is asked, or no word.
    /// </summary>
    public string? ExpressionDuDossier { get; init; }

    /// <summary>The same list by list, when each term is one word; null otherwise.</summary>
    public IReadOnlyList<TermeDIndex>? ListesDuDossier { get; init; }

    /// <summary>The only term, when it is one word and nothing is excluded; null otherwise.</summary>
    public TermeDIndex? MotSeul { get; init; }

    /// <summary>What each phrase of <see cref="ExpressionDuDossier"/> is worth, in their order.</summary>
    public PhraseDePlan[] Phrases { get; init; } = [];

    /// <summary>The weight of each term (its rarity); the phrases of one term are as many ways to find it.</summary>
    public float[] Raretes { get; init; } = [];

    /// <summary>Rights first, then the other filters by value.</summary>
    public required FiltreParCode[] Filtres { get; init; }

    /// <summary>The portfolios of the rights; null when nothing is hidden.</summary>
    public PortefeuillesVus? Vus { get; init; }

    public long? Dossier { get; init; }

    /// <summary>Day numbers, both included; null when no period is asked.</summary>
    public (int Du, int Au)? Jours { get; init; }

    /// <summary>Years kept; null when none is asked.</summary>
    public HashSet<int>? Annees { get; init; }

    /// <summary>Attributes to count, by rank; <see cref="AnneeDemandee"/> apart.</summary>
    public int[] Facettes { get; init; } = [];

    public bool AnneeDemandee { get; init; }

    public TriDeRecherche Tri { get; init; }

    /// <summary>The day recency is judged from; 0: age does not count.</summary>
    public int AuJour { get; init; }

    /// <summary>How many of the best are kept.</summary>
    public int Gardes { get; init; }

    public TimeSpan Limite { get; init; }

    /// <summary>Only whether something is found.</summary>
    public bool ArreterAuPremier { get; init; }

    /// <summary>The same, only to know whether something is found.</summary>
    public PlanDeRecherche AuPremier() => this with { ArreterAuPremier = true, Gardes = 0 };
}

/// <summary>A phrase of an expression.</summary>
/// <param name="Terme">The term it finds; -1 for what only filters.</param>
/// <param name="Variante">Which way to find that term: a number of its own in the whole expression.</param>
/// <param name="Compte">Its occurrences are counted; otherwise it only tells exactness.</param>
/// <param name="EstExacte">It is in the very form asked.</param>
internal readonly record struct PhraseDePlan(int Terme, int Variante, bool Compte, bool EstExacte);

/// <summary>The codes of an attribute that pass; a code given after the plan was made does not.</summary>
internal readonly record struct FiltreParCode(int Attribut, bool[] Permis)
{
    public bool Permet(int code) => (uint)code < (uint)Permis.Length && Permis[code];
}
