namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>A decision kept.</summary>
/// <param name="Lignes">Lines that it wrote to the journal of the dossier; none when it only sets the notice aside.</param>
public sealed record DecisionPrise(int Lignes);
