namespace Recouvrement.Domaine.Procedures;

/// <summary>What becomes of one act.</summary>
/// <param name="Id">Id in the catalogue.</param>
/// <param name="Permis">True when it becomes possible, false when it no longer is.</param>
/// <param name="Motif">Why it is no longer possible; null when it becomes possible or is simply no longer called for.</param>
public sealed record MouvementActe(string Id, bool Permis, string? Motif);
