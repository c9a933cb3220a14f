using Recouvrement.Recherche.Index;

namespace Recouvrement.Application.Recherche;

/// <summary>What is searched for.</summary>
/// <param name="Texte">As typed.</param>
public sealed record DemandeRecherche(string Texte)
{
    /// <summary>Hits skipped.</summary>
    public int Depuis { get; init; }

    /// <summary>Hits wanted, 100 at most.</summary>
    public int Nombre { get; init; } = 20;

    /// <summary>Order.</summary>
    public TriDeRecherche Tri { get; init; } = TriDeRecherche.Pertinence;

    /// <summary>Only the papers of this dossier; null for all.</summary>
    public Guid? Dossier { get; init; }

    /// <summary>Values kept, by attribute (<see cref="NomsDAttribut"/>).</summary>
    public IReadOnlyDictionary<string, IReadOnlyCollection<string>> Filtres { get; init; } =
        new Dictionary<string, IReadOnlyCollection<string>>(StringComparer.Ordinal);
}
