namespace Recouvrement.Domaine.Droit;

/// <summary>
/// A rate through time. It answers for the days it was verified for and for no other: the rate of the next half-year is not known
/// until it is published, and repeating the last one is how wrong décomptes are made.
/// </summary>
/// <param name="Id">Stable id (« legal.autres »).</param>
/// <param name="Libelle">What the juriste reads.</param>
/// <param name="Unite">Unit in words (« % »).</param>
/// <param name="VerifieJusquAu">Last day for which the rate is known.</param>
/// <param name="Versions">Versions in order of time; they neither overlap nor leave a gap.</param>
public sealed record SerieDeTaux(
    string Id, string Libelle, string Unite, DateOnly VerifieJusquAu, IReadOnlyList<VersionTaux> Versions)
{
    /// <summary>The version that governs a day, or null before the first or after <see cref="VerifieJusquAu"/>.</summary>
    public VersionTaux? VersionAu(DateOnly jour)
    {
        if (jour > VerifieJusquAu)
        {
            return null;
        }

        for (var i = Versions.Count - 1; i >= 0; i--)
        {
            if (Versions[i].EnVigueur.Contient(jour))
            {
                return Versions[i];
            }
        }

        return null;
    }

    /// <summary>Why no version answers for that day: one French sentence, with the last day that can be computed.</summary>
    public string Refus(DateOnly jour) => jour > VerifieJusquAu
        ? $"Le taux «\u00A0{Libelle}\u00A0» n’est vérifié que jusqu’au {TexteFrancais.DateLongue(VerifieJusquAu)}, il n’est pas prolongé "
            + $"au {TexteFrancais.DateLongue(jour)}\u00A0: arrêtez le calcul au plus tard à cette date, ou ajoutez le taux publié."
        : $"Le taux «\u00A0{Libelle}\u00A0» n’est connu qu’à compter du {TexteFrancais.DateLongue(Versions[0].EnVigueur.Du ?? jour)}, "
            + $"pas au {TexteFrancais.DateLongue(jour)}\u00A0: ajoutez les taux antérieurs.";
}
