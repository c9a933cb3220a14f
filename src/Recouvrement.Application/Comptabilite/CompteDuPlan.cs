using Recouvrement.Domaine.Droit;

namespace Recouvrement.Application.Comptabilite;

/// <summary>An account of the plan.</summary>
/// <param name="Numero">Its number.</param>
/// <param name="Libelle">Its name.</param>
/// <param name="Passeport">Where it comes from, and how sure it is.</param>
public sealed record CompteDuPlan(string Numero, string Libelle, Passeport Passeport);
