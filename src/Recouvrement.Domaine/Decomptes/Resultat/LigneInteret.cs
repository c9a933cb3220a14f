namespace Recouvrement.Domaine.Decomptes;

/// <summary>One line of interest: one sum, one base, one rate. Its amount is rounded, and the total is the sum of the lines.</summary>
/// <param name="Creance">The sum that bears it.</param>
/// <param name="Poste">What the base is: principal, accessories, or interest capitalised.</param>
/// <param name="Nature">Which rate.</param>
/// <param name="Du">First day counted.</param>
/// <param name="Au">Last day counted.</param>
/// <param name="Jours">Days counted.</param>
/// <param name="Base">Base in euros.</param>
/// <param name="Taux">Rate in per cent, majoration included.</param>
/// <param name="Majoration">Points of majoration inside the rate.</param>
/// <param name="Montant">Interest in euros.</param>
/// <param name="Article">Article that makes it run.</param>
/// <param name="Serie">Series of the rate; null for a rate of contract.</param>
/// <param name="Version">Version of the rate; null for a rate of contract.</param>
/// <param name="Source">Text that fixed the rate, or clause of the contract.</param>
public sealed record LigneInteret(
    string Creance,
    Poste Poste,
    NatureInteret Nature,
    DateOnly Du,
    DateOnly Au,
    int Jours,
    decimal Base,
    decimal Taux,
    decimal Majoration,
    decimal Montant,
    string Article,
    string? Serie,
    string? Version,
    string? Source);
