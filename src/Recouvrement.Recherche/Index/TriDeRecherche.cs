namespace Recouvrement.Recherche.Index;

/// <summary>The order of the hits. At equal rank the newest identity comes first, so that an order is always the same.</summary>
public enum TriDeRecherche
{
    /// <summary>Best first.</summary>
    Pertinence = 0,

    /// <summary>Newest document first; those without a date last.</summary>
    DateDecroissante = 1,

    /// <summary>Oldest document first; those without a date last.</summary>
    DateCroissante = 2,
}
