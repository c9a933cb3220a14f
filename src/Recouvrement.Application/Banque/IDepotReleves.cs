using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Banque;

/// <summary>Where statements enter.</summary>
public interface IDepotReleves
{
    /// <summary>Name and day of the file of that content, if it was imported; null otherwise.</summary>
    Task<FichierConnu?> TrouverAsync(string empreinte, CancellationToken annulation = default);

    /// <summary>Opens what writes a whole file or nothing.</summary>
    /// <param name="acteur">Who imports.</param>
    /// <param name="essai">True to read and count only: nothing is locked, nothing is written.</param>
    /// <param name="annulation">Cancellation.</param>
    Task<ISessionReleves> OuvrirAsync(Acteur acteur, bool essai, CancellationToken annulation = default);
}
