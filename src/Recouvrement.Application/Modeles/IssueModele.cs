namespace Recouvrement.Application.Modeles;

/// <summary>What came of an action on a version of a template.</summary>
/// <param name="Version">The version as it now is; null when refused.</param>
/// <param name="Refus">Why not, one French sentence; null when done.</param>
public sealed record IssueModele(VersionModele? Version, string? Refus)
{
    internal static IssueModele Faite(VersionModele version) => new(version, null);

    internal static IssueModele Refusee(string refus) => new(null, refus);
}
