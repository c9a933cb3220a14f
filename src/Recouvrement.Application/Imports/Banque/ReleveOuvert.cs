namespace Recouvrement.Application.Imports.Banque;

/// <summary>A statement begins.</summary>
/// <param name="Ligne">Line of the file, from 1.</param>
/// <param name="Releve">What it says of itself.</param>
public sealed record ReleveOuvert(int Ligne, ReleveBancaire Releve) : ElementReleve(Ligne);
