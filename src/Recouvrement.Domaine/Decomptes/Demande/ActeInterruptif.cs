namespace Recouvrement.Domaine.Decomptes;

/// <summary>An act that interrupts the prescription of interest.</summary>
/// <param name="Date">Its day.</param>
/// <param name="Libelle">What it is (« Commandement du 3 mars 2024 »).</param>
public sealed record ActeInterruptif(DateOnly Date, string Libelle);
