namespace Recouvrement.Domaine.Droit;

/// <summary>A version still in force that nobody has checked for too long: it refuses to answer from <paramref name="Limite"/> on.</summary>
/// <param name="Regle">Id of the rule.</param>
/// <param name="Version">Id of the version.</param>
/// <param name="Article">Article to read again.</param>
/// <param name="VerifieLe">The day of the last check.</param>
/// <param name="Limite">The last day on which the version may be used without a new check.</param>
public sealed record VersionAReverifier(string Regle, string Version, string Article, DateOnly VerifieLe, DateOnly Limite);
