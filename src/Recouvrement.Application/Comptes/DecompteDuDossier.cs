using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Comptes;

/// <summary>The account of a dossier against one debtor, on a day.</summary>
/// <param name="Debiteur">The debtor it is drawn against.</param>
/// <param name="Demande">What was asked of the arithmetic.</param>
/// <param name="Instantane">The account with the law that governed it, ready to be frozen; null when it cannot be drawn.</param>
/// <param name="Refus">Why it cannot; null otherwise.</param>
/// <param name="DernierJour">Last day that known rates allow; null when none limits it.</param>
/// <param name="SansRegime">Claims of which nobody said how they bear interest: they bear none.</param>
public sealed record DecompteDuDossier(
    Partie Debiteur,
    DemandeDecompte Demande,
    InstantaneDecompte? Instantane,
    string? Refus,
    DateOnly? DernierJour,
    IReadOnlyList<string> SansRegime)
{
    /// <summary>The account; null when it cannot be drawn.</summary>
    public Decompte? Decompte => Instantane?.Resultat;

    /// <summary>Titles against the debtor, standing or lost, in order of date.</summary>
    public IReadOnlyList<TitreDuDossier> Titres { get; init; } = [];

    /// <summary>Sums asked in place of which a decision put others.</summary>
    public IReadOnlyList<SommeRemplacee> Remplacees { get; init; } = [];

    /// <summary>Payments that a decision already took off the sum it grants.</summary>
    public IReadOnlyList<Versement> VersementsDeduits { get; init; } = [];

    /// <summary>How the account was put together and what it lacks, in French sentences.</summary>
    public IReadOnlyList<string> Reserves { get; init; } = [];

    /// <summary>What the account calls each debtor and surety, by id: two of the same name are told apart there.</summary>
    public IReadOnlyDictionary<Guid, string> Noms { get; init; } = new Dictionary<Guid, string>();

    /// <summary>What that debtor or surety owes; null when the account does not say, or cannot be drawn.</summary>
    public DuParDebiteur? DuDe(Guid partie) => Noms.GetValueOrDefault(partie) is { } nom
        ? Decompte?.ParDebiteur.FirstOrDefault(d => string.Equals(d.Nom, nom, StringComparison.Ordinal))
        : null;

    /// <summary>How that debtor or surety owes; null when nobody said.</summary>
    public DebiteurDecompte? EngagementDe(Guid partie) => Noms.GetValueOrDefault(partie) is { } nom
        ? Demande.Debiteurs.FirstOrDefault(d => string.Equals(d.Nom, nom, StringComparison.Ordinal))
        : null;
}
