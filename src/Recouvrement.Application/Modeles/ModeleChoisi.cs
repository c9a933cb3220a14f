using Recouvrement.Actes.Modeles;

namespace Recouvrement.Application.Modeles;

/// <summary>The template that produces an act, pinned.</summary>
/// <param name="Modele">Read, ready to render.</param>
/// <param name="Version">What the act records: the day of the shipped wording, or « maison-3 ».</param>
/// <param name="Maison">The version of the house; null for the shipped template.</param>
public sealed record ModeleChoisi(ModeleWord Modele, string Version, VersionModele? Maison);
