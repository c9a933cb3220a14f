using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Rendu;

/// <summary>
/// A level of names: the root, or the element of a section. <see cref="Chemin"/> carries the ranks of the loops
/// (<c>creances[2]</c>), <see cref="CheminSchema"/> does not (<c>creances</c>).
/// </summary>
internal readonly record struct Portee(ValeurActe Valeur, string Chemin, string CheminSchema, int Rang, int Total);
