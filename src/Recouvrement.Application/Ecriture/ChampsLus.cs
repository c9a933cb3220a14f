using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

/// <summary>The fields of a form, understood.</summary>
/// <param name="Donnees">Values of the fields that could be read.</param>
/// <param name="Erreurs">What is wrong with the others, in the order of the form.</param>
public sealed record ChampsLus(Donnees Donnees, IReadOnlyList<ErreurChamp> Erreurs);
