using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Recherche;

/// <summary>The searches of each account: nobody sees those of another.</summary>
public interface IRecherchesGardees
{
    /// <summary>Those kept under a name, then the latest others.</summary>
    Task<IReadOnlyList<RechercheGardee>> ListerAsync(Acteur acteur, CancellationToken annulation = default);

    /// <summary>Puts a search in the history; the oldest go.</summary>
    Task NoterAsync(Acteur acteur, string demande, string texte, CancellationToken annulation = default);

    /// <summary>Keeps a search under a name; another of that name is replaced. Gives why it was not done, null when it was.</summary>
    Task<string?> GarderAsync(Acteur acteur, string demande, string texte, string nom, CancellationToken annulation = default);

    /// <summary>Gives another name to one that is kept. Gives why it was not done, null when it was.</summary>
    Task<string?> RenommerAsync(Acteur acteur, Guid recherche, string nom, CancellationToken annulation = default);

    /// <summary>Forgets one.</summary>
    Task OublierAsync(Acteur acteur, Guid recherche, CancellationToken annulation = default);

    /// <summary>Forgets the history, not what is kept under a name.</summary>
    Task OublierHistoriqueAsync(Acteur acteur, CancellationToken annulation = default);
}
