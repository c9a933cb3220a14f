namespace Recouvrement.Application.Modeles;

/// <summary>A Word file brought in as a new version of an act's template.</summary>
/// <param name="Acte">Id of the act in the catalogue.</param>
/// <param name="NomFichier">Name of the file as it comes.</param>
/// <param name="Note">What was changed and why.</param>
public sealed record DepotDeModele(string Acte, string NomFichier, string Note);
