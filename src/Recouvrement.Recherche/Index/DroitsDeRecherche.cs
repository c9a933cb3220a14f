namespace Recouvrement.Recherche.Index;

/// <summary>Which portfolios the asker may see. Part of every query: there is no search without it.</summary>
public sealed class DroitsDeRecherche
{
    private readonly HashSet<long>? _portefeuilles;

    private DroitsDeRecherche(HashSet<long>? portefeuilles) => _portefeuilles = portefeuilles;

    /// <summary>Everything: for a head of department or a maintenance task.</summary>
    public static DroitsDeRecherche Tous { get; } = new(null);

    /// <summary>Nothing at all.</summary>
    public static DroitsDeRecherche Aucun { get; } = new([]);

    /// <summary>True when nothing is hidden.</summary>
    public bool VoitTout => _portefeuilles is null;

    /// <summary>The portfolios seen; empty when <see cref="VoitTout"/>.</summary>
    public IReadOnlyCollection<long> Portefeuilles => _portefeuilles is null ? [] : _portefeuilles;

    /// <summary>Only these portfolios; none when the list is empty.</summary>
    public static DroitsDeRecherche Sur(IEnumerable<long> portefeuilles) => new([.. portefeuilles]);

    /// <summary>Says whether a document of this portfolio may be seen.</summary>
    public bool Permet(long portefeuille) => _portefeuilles is null || _portefeuilles.Contains(portefeuille);
}
