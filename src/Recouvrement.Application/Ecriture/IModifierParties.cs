using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Ecriture;

/// <summary>Adds parties and keeps their identity up to date.</summary>
public interface IModifierParties
{
    /// <summary>Adds a debtor or a surety.</summary>
    Task<IssueEcriture> AjouterAsync(
        Acteur acteur, Guid dossier, int versionAttendue, PartieSaisie partie, CancellationToken annulation = default);

    /// <summary>Replaces what is known of a party, from a legal date on (a move, a new manager).</summary>
    Task<IssueEcriture> ModifierAsync(
        Acteur acteur, Guid dossier, int versionAttendue, Guid partie, IdentitePartie identite, DateOnly depuisLe, CancellationToken annulation = default);
}
