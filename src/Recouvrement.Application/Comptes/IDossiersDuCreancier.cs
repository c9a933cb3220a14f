using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Comptes;

/// <summary>The dossiers of one creditor. He is known by his SIREN, otherwise by his name.</summary>
public interface IDossiersDuCreancier
{
    /// <summary>Those that are open, within the rights, in order of number.</summary>
    Task<IReadOnlyList<Guid>> OuvertsAsync(Acteur acteur, IdentitePartie creancier, CancellationToken annulation = default);

    /// <summary>The last one opened and still open, whoever may see it; null when there is none.</summary>
    Task<Guid?> DernierAsync(IdentitePartie creancier, CancellationToken annulation = default);
}
