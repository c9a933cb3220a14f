namespace Recouvrement.Domaine.Droit;

/// <summary>What a version of a rule must say of itself to be loaded: without it, the rule is an opinion.</summary>
/// <param name="Article">The article, in the trade's form (« CPC 1411 »).</param>
/// <param name="Source">Where the text was read, and the row of the fact sheet.</param>
/// <param name="Confiance">How sure the house is.</param>
/// <param name="VerifieLe">The day somebody last checked that the text had not changed.</param>
/// <param name="Note">What the reader must know (traps, doubts); null when there is nothing to add.</param>
public sealed record Passeport(string Article, string Source, Confiance Confiance, DateOnly VerifieLe, string? Note)
{
    /// <summary>Codes of the rows of the fact sheets that the version carries (« IPA-10 »); a test proves that no row is forgotten.</summary>
    public IReadOnlyList<string> Fiches { get; init; } = [];
}
