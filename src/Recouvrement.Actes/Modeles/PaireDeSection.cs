namespace Recouvrement.Actes.Modeles;

/// <summary>The two ends of a section.</summary>
internal sealed record PaireDeSection(Marque Ouvre, Marque Ferme);
