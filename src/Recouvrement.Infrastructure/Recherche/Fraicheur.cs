namespace Recouvrement.Infrastructure.Recherche;

/// <summary>How much a recent document is preferred: a fifteenth more when it is of the day, half of that after a year.</summary>
internal static class Fraicheur
{
    private const float Prime = 0.066f;
    private const float JoursDeDemiVie = 365f;

    /// <summary>The greatest factor there is.</summary>
    public const float Maximum = 1f + Prime;

    /// <summary>The factor for an age in days; a document dated in the future counts as of the day.</summary>
    public static float Facteur(int age) => 1f + (Prime * JoursDeDemiVie / (JoursDeDemiVie + Math.Max(0, age)));
}
