namespace Recouvrement.Recherche.Index;

/// <summary>Which version of a document exists.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Version">The version.</param>
public readonly record struct VersionDeDocument(long Id, long Version);
