namespace Recouvrement.Web.Demonstration;

/// <summary>
/// The life of a dossier, dated from an anchor. Facts dated after today have not happened yet: the same scenario gives a
/// dossier at any of its stages, according to where the anchor falls.
/// </summary>
/// <param name="Nom">What it tells.</param>
/// <param name="Procedure">True when a procedure is open.</param>
/// <param name="Pas">The facts, in order.</param>
internal sealed record Scenario(string Nom, bool Procedure, IReadOnlyList<Pas> Pas);
