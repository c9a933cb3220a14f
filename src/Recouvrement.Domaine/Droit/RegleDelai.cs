namespace Recouvrement.Domaine.Droit;

/// <summary>A legal delay and all its versions. The version is chosen by the date that <see cref="Critere"/> names.</summary>
/// <param name="Id">Stable id (« ip.signification »).</param>
/// <param name="Libelle">What the juriste reads.</param>
/// <param name="Critere">
/// Name of the fact whose legal date chooses the version (« ordonnance-rendue »); null when it is the start of the delay itself.
/// </param>
/// <param name="LibelleDepart">What the delay starts from, in words (« Ordonnance », « Signification »).</param>
/// <param name="Effet">What happens when it passes, one French sentence.</param>
/// <param name="Versions">Versions in order of time; they neither overlap nor leave a gap after the first.</param>
public sealed record RegleDelai(
    string Id,
    string Libelle,
    string? Critere,
    string LibelleDepart,
    string Effet,
    IReadOnlyList<VersionDelai> Versions)
{
    /// <summary>The version that governs a criterion date, or null when the rule did not exist at that date.</summary>
    public VersionDelai? VersionAu(DateOnly critere)
    {
        for (var i = Versions.Count - 1; i >= 0; i--)
        {
            if (Versions[i].EnVigueur.Contient(critere))
            {
                return Versions[i];
            }
        }

        return null;
    }
}
