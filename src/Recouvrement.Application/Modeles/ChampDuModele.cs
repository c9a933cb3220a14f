namespace Recouvrement.Application.Modeles;

/// <summary>A datum that a template uses, all its uses together.</summary>
/// <param name="Chemin">Its whole path (« creances.montant »), or as written when it is not known.</param>
/// <param name="Libelle">What it is, in French; null when it is not known.</param>
/// <param name="Usages">How many times.</param>
/// <param name="Facultatif">True when the template says what to write without it, everywhere.</param>
public sealed record ChampDuModele(string Chemin, string? Libelle, int Usages, bool Facultatif);
