using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Comptes;

/// <summary>Draws the account of a dossier.</summary>
public interface IConsulterDecompte
{
    /// <summary>
    /// To any day, past or future: a past day takes the facts that had happened then, a day beyond the known rates is refused with the
    /// last one that can be computed. Null when there is no such dossier, outside the rights, or no such debtor in it.
    /// </summary>
    /// <param name="acteur">Who asks.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="debiteur">The debtor; null for the first.</param>
    /// <param name="arreteAu">The day; null for today.</param>
    /// <param name="annulation">Cancellation.</param>
    Task<DecompteDuDossier?> LireAsync(
        Acteur acteur, Guid dossier, Guid? debiteur, DateOnly? arreteAu, CancellationToken annulation = default);
}
