namespace Recouvrement.Domaine.Procedures;

/// <summary>A way from a stage: on a fact, or on the expiry of a deadline.</summary>
/// <param name="Sur">Type of the fact; null when the way opens by an expiry.</param>
/// <param name="Echu">Rule of the deadline whose expiry opens the way; null when it opens by a fact.</param>
/// <param name="Si">When it may be taken; null for always.</param>
/// <param name="Etape">Stage it leads to; null to stay where one is.</param>
/// <param name="Ouvre">Deadlines it opens, besides those of the stage entered.</param>
/// <param name="Rouvre">Deadlines met earlier that count again as if never met (an interruption that the law effaces).</param>
/// <param name="Clot">Deadlines it makes pointless.</param>
/// <param name="Alerte">Warning that stays attached to it; null when there is none.</param>
public sealed record Transition(
    string? Sur,
    string? Echu,
    Condition? Si,
    string? Etape,
    IReadOnlyList<string> Ouvre,
    IReadOnlyList<string> Rouvre,
    IReadOnlyList<string> Clot,
    AlerteDefinie? Alerte);
