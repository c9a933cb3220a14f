namespace Recouvrement.Application.Plans;

/// <summary>A mandate of direct debit as the journal tells it.</summary>
/// <param name="Id">Identity: that of the fact that recorded it.</param>
/// <param name="Rum">Unique reference.</param>
/// <param name="SigneLe">Day it was signed.</param>
/// <param name="Titulaire">Holder of the account.</param>
/// <param name="Iban">Account, as typed.</param>
/// <param name="Bic">Bank; null when not said.</param>
/// <param name="Ponctuel">True when it serves once.</param>
/// <param name="Debiteur">Debtor who signed; null when not said.</param>
/// <param name="Plan">Reference of the plan it serves; null for whichever runs.</param>
/// <param name="RevoqueLe">Day it was taken back; null while it stands.</param>
public sealed record MandatDuDossier(
    Guid Id, string Rum, DateOnly SigneLe, string Titulaire, string Iban, string? Bic, bool Ponctuel, Guid? Debiteur, string? Plan, DateOnly? RevoqueLe)
{
    /// <summary>True when it may serve that plan on that day.</summary>
    public bool Sert(PlanDuDossier plan, DateOnly jour) =>
        SigneLe <= jour
        && (RevoqueLe is not { } fin || fin > jour)
        && (Plan is null || string.Equals(Plan, plan.Reference, StringComparison.Ordinal))
        && (Debiteur is null || plan.Debiteur is null || Debiteur == plan.Debiteur);
}
