namespace Recouvrement.Domaine.Droit;

/// <summary>A place where a court sits or where a person lives, as far as the counting of delays is concerned.</summary>
/// <param name="Code">Stable code (« alsace-moselle »).</param>
/// <param name="Libelle">What the juriste reads (« Alsace-Moselle »).</param>
/// <param name="Lieu">The same with its preposition, for sentences (« en Alsace-Moselle »).</param>
/// <param name="PeutSieger">False for abroad, which is only ever a place of residence.</param>
public sealed record Territoire(string Code, string Libelle, string Lieu, bool PeutSieger);
