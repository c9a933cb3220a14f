namespace Recouvrement.Domaine.Droit;

/// <summary>A threshold or an amount of the law, and all its versions.</summary>
/// <param name="Id">Stable id (« seuil.avocat-tj »).</param>
/// <param name="Libelle">What the juriste reads.</param>
/// <param name="Unite">Unit in words (« euros »).</param>
/// <param name="Versions">Versions in order of time; they neither overlap nor leave a gap after the first.</param>
public sealed record RegleSeuil(string Id, string Libelle, string Unite, IReadOnlyList<VersionSeuil> Versions)
{
    /// <summary>The version that governs a day, or null when the threshold did not exist.</summary>
    public VersionSeuil? VersionAu(DateOnly jour)
    {
        for (var i = Versions.Count - 1; i >= 0; i--)
        {
            if (Versions[i].EnVigueur.Contient(jour))
            {
                return Versions[i];
            }
        }

        return null;
    }
}
