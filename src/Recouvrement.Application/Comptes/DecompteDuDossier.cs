using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Comptes;

/// <summary>The account of a dossier against one debtor, on a day.</summary>
/// <param name="Debiteur">The debtor it is drawn against.</param>
/// <param name="Demande">What was asked of the arithmetic.</param>
/// <param name="Decompte">The account; null when it cannot be drawn.</param>
/// <param name="Refus">Why it cannot; null otherwise.</param>
/// <param name="DernierJour">Last day that known rates allow; null when none limits it.</param>
/// <param name="SansRegime">Claims of which nobody said how they bear interest: they bear none.</param>
public sealed record DecompteDuDossier(
    Partie Debiteur,
    DemandeDecompte Demande,
    Decompte? Decompte,
    string? Refus,
    DateOnly? DernierJour,
    IReadOnlyList<string> SansRegime);
