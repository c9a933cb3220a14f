using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Procedures;

/// <summary>A legal regime of a procedure, chosen by the date of one fact and frozen by it.</summary>
/// <param name="Id">Name used by conditions (« R2026 »).</param>
/// <param name="Libelle">What the juriste reads.</param>
/// <param name="EnVigueur">Dates of the criterion fact that fall under it.</param>
public sealed record Regime(string Id, string Libelle, Periode EnVigueur);
