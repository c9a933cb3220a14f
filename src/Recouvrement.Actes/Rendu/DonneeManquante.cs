using Recouvrement.Actes.Modeles;

namespace Recouvrement.Actes.Rendu;

/// <summary>A datum the act needs and did not get.</summary>
/// <param name="Chemin">Its path in the data, with the rank in lists: <c>creances[2].montant</c>.</param>
/// <param name="Libelle">Its name in French: « montant de la créance (n° 2) ».</param>
/// <param name="OuSaisir">Where to enter it; null when the schema does not say.</param>
/// <param name="Inadaptee">True when a value was given that the template cannot show: a text where an amount is needed.</param>
/// <param name="Position">Where the template first needs it.</param>
public sealed record DonneeManquante(string Chemin, string Libelle, string? OuSaisir, bool Inadaptee, PositionModele Position);
