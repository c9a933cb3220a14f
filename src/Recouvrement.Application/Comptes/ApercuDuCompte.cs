using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Comptes;

/// <summary>What a writing would do to the account of the dossier.</summary>
/// <param name="Au">The day of the account: that of the payment, otherwise today.</param>
/// <param name="Debiteur">Against whom.</param>
/// <param name="Avant">The account without the writing; null when it cannot be drawn.</param>
/// <param name="Apres">The account with it; null when it cannot be drawn.</param>
/// <param name="Refus">Why it could not be drawn any more; null otherwise.</param>
public sealed record ApercuDuCompte(DateOnly Au, Partie Debiteur, Decompte? Avant, Decompte? Apres, string? Refus)
{
    /// <summary>What the payment pays, line by line; empty when the writing is no payment.</summary>
    public IReadOnlyList<PartDePaiement> Parts { get; init; } = [];

    /// <summary>Part of the payment that no debt due takes.</summary>
    public decimal TropPercu { get; init; }

    /// <summary>How the account was put together and what it lacks, once written.</summary>
    public IReadOnlyList<string> Reserves { get; init; } = [];
}
