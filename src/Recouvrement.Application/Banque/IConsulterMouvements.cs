using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Banque;

/// <summary>Reads the inbox of payments.</summary>
public interface IConsulterMouvements
{
    /// <summary>A slice of the movements within the rights: best proposals first, then the oldest.</summary>
    Task<PageMouvements> LireAsync(Acteur acteur, FiltreMouvements filtre, CancellationToken annulation = default);

    /// <summary>One movement; null when there is none within the rights.</summary>
    Task<LigneDeMouvement?> TrouverAsync(Acteur acteur, Guid mouvement, CancellationToken annulation = default);

    /// <summary>The last statements imported, the most recent first.</summary>
    Task<IReadOnlyList<LigneDeReleve>> RelevesAsync(Acteur acteur, int nombre, CancellationToken annulation = default);

    /// <summary>Movements of the inbox: the number that the menu shows.</summary>
    Task<int> CompterAsync(Acteur acteur, CancellationToken annulation = default);
}
