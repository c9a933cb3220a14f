using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Tarifs;

/// <summary>The price of one act, before coefficient and tax.</summary>
/// <param name="Id">Stable id (« saisie-attribution »).</param>
/// <param name="Libelle">The act.</param>
/// <param name="Montant">Euros before tax.</param>
/// <param name="Passeport">Article, source, confidence.</param>
public sealed record Emolument(string Id, string Libelle, decimal Montant, Passeport Passeport);
