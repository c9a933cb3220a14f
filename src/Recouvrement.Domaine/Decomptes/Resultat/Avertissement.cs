namespace Recouvrement.Domaine.Decomptes;

/// <summary>What the reader must know before using the décompte.</summary>
/// <param name="Code">Stable code (« trop-percu »).</param>
/// <param name="Message">One French sentence.</param>
public sealed record Avertissement(string Code, string Message);
