namespace Recouvrement.Domaine.Procedures;

/// <summary>One step of the way travelled.</summary>
/// <param name="Date">Legal date of the fact, or first day after the expiry.</param>
/// <param name="De">Stage left.</param>
/// <param name="Vers">Stage entered; the same when the fact was taken without moving.</param>
/// <param name="Fait">The fact; null for an expiry.</param>
/// <param name="Echeance">Rule of the deadline whose expiry moved the stage; null for a fact.</param>
public sealed record Passage(DateOnly Date, string De, string Vers, Guid? Fait, string? Echeance)
{
    /// <summary>The way taken; null when the fact needed none (leaving the model, coming back to it, or outside it).</summary>
    public Transition? Par { get; init; }
}
