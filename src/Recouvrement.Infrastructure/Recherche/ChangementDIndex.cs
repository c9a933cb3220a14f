namespace Recouvrement.Infrastructure.Recherche;

/// <summary>A change of the index, to be shown in memory once committed; a null row is a removal.</summary>
internal readonly record struct ChangementDIndex(int Rang, LigneDIndex? Ligne, bool EstNouveau);
