namespace Recouvrement.Application.Imports.Banque;

/// <summary>The file cannot be read further: nothing of it may be kept.</summary>
/// <param name="Anomalie">Where and why.</param>
public sealed record LectureRefusee(Anomalie Anomalie) : ElementReleve(Anomalie.Ligne);
