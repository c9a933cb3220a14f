namespace Recouvrement.Application.Recherche;

/// <summary>What the index does not know yet, among what the asker may see.</summary>
/// <param name="EstCompare">False until the index has been compared with the database, after a start: anything may be missing.</param>
/// <param name="Dossiers">Dossiers, and papers that wait for theirs, changed since the index followed.</param>
/// <param name="Textes">Pieces whose text waits to be read: found by their title only.</param>
public sealed record RetardDeLIndex(bool EstCompare, int Dossiers, int Textes)
{
    /// <summary>True when nothing is missing.</summary>
    public bool EstNul => EstCompare && Dossiers == 0 && Textes == 0;
}
