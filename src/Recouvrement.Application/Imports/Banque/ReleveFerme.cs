namespace Recouvrement.Application.Imports.Banque;

/// <summary>The statement that was open ends.</summary>
/// <param name="Ligne">Line of the file, from 1.</param>
/// <param name="Soldes">Its balances, in the order of the file.</param>
/// <param name="TotalAnnonce">Total of the entries as the bank wrote it; null when the format has none.</param>
public sealed record ReleveFerme(int Ligne, IReadOnlyList<SoldeBancaire> Soldes, decimal? TotalAnnonce = null) : ElementReleve(Ligne);
