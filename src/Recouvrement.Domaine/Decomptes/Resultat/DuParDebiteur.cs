namespace Recouvrement.Domaine.Decomptes;

/// <summary>What one person owes of the balance. The lines do not add up: several may owe the whole.</summary>
/// <param name="Nom">Who.</param>
/// <param name="Mode">How.</param>
/// <param name="Montant">Euros.</param>
/// <param name="Explication">The reason in words.</param>
public sealed record DuParDebiteur(string Nom, ModeDebiteur Mode, decimal Montant, string Explication);
