using Recouvrement.Actes.Rendu;

namespace Recouvrement.Actes.Modeles;

/// <summary>A part that fields touch, compiled.</summary>
internal sealed record PartieModele(string Nom, int Taille, Instruction[] Instructions);
