namespace Recouvrement.Application.Imports.Banque;

/// <summary>What a statement file gives one after the other: a statement opens, its entries, it closes; or a refusal, which is the last.</summary>
/// <param name="Ligne">Line of the file, from 1.</param>
public abstract record ElementReleve(int Ligne);
