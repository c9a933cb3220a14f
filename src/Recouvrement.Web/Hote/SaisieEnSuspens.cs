namespace Recouvrement.Web.Hote;

/// <summary>A form that could not be taken because the session had ended.</summary>
/// <param name="Adresse">Where it was being sent.</param>
/// <param name="Champs">What was in it.</param>
internal sealed record SaisieEnSuspens(string Adresse, IReadOnlyList<KeyValuePair<string, string>> Champs);
