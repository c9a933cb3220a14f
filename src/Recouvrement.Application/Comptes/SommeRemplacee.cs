namespace Recouvrement.Application.Comptes;

/// <summary>A sum asked in place of which a decision put another: it no longer counts, and stays visible.</summary>
/// <param name="Libelle">The sum asked.</param>
/// <param name="Demande">What was asked; null when it was a percentage.</param>
/// <param name="Decision">The decision, in words.</param>
/// <param name="Alloue">What it grants for that sum; null when it grants one sum for several.</param>
/// <param name="Fait">The fact that says so.</param>
public sealed record SommeRemplacee(string Libelle, decimal? Demande, string Decision, decimal? Alloue, Guid Fait);
