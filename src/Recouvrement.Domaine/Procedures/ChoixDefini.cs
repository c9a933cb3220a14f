namespace Recouvrement.Domaine.Procedures;

/// <summary>One word of a closed list.</summary>
/// <param name="Valeur">Value in the data.</param>
/// <param name="Libelle">Label on screen.</param>
public sealed record ChoixDefini(string Valeur, string Libelle);
