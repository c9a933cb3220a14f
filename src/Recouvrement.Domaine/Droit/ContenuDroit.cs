using Recouvrement.Domaine.Tarifs;

namespace Recouvrement.Domaine.Droit;

/// <summary>All the legal data of the house, as read from its files, before it is put to work.</summary>
public sealed record ContenuDroit
{
    /// <summary>Fingerprint of the data: two equal fingerprints give equal results.</summary>
    public required string Empreinte { get; init; }

    /// <summary>Months after its last verification during which a version may still be used.</summary>
    public required int MoisDeValidite { get; init; }

    /// <summary>Delay rules, ids unique.</summary>
    public required IReadOnlyList<RegleDelai> Delais { get; init; }

    /// <summary>Territories, codes unique; the métropole is one of them.</summary>
    public required IReadOnlyList<Territoire> Territoires { get; init; }

    /// <summary>Public holidays of the country and of the territories.</summary>
    public required IReadOnlyList<RegleJourFerie> Feries { get; init; }

    /// <summary>Augmentations by distance; the first that fits applies.</summary>
    public required IReadOnlyList<RegleDistance> Distances { get; init; }

    /// <summary>Thresholds, ids unique.</summary>
    public IReadOnlyList<RegleSeuil> Seuils { get; init; } = [];

    /// <summary>Rates, ids unique.</summary>
    public IReadOnlyList<SerieDeTaux> Taux { get; init; } = [];

    /// <summary>Tariffs and scales.</summary>
    public TarifsEnVigueur Tarifs { get; init; } = TarifsEnVigueur.Aucun;

    /// <summary>Rows of the fact sheets that are not rules, and why.</summary>
    public IReadOnlyList<RegleEcartee> Ecartes { get; init; } = [];
}
