namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>What a vague notice seems to mean, when its text holds some words and not others.</summary>
/// <param name="Nature">The nature proposed.</param>
/// <param name="Contient">Words that must all be there.</param>
/// <param name="Sauf">Words none of which may be there.</param>
public sealed record PropositionNature(NatureAvis Nature, IReadOnlyList<string> Contient, IReadOnlyList<string> Sauf);
