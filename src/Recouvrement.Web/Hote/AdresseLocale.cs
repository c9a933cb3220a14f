namespace Recouvrement.Web.Hote;

/// <summary>Where one is sent after signing in: never outside, whatever the address says.</summary>
internal static class AdresseLocale
{
    public static string Ou(string? adresse, string sinon) =>
        adresse is { Length: > 0 } && adresse[0] == '/' && !adresse.StartsWith("//", StringComparison.Ordinal)
        && !adresse.Contains('\\', StringComparison.Ordinal) && !adresse.Any(char.IsControl)
            ? adresse
            : sinon;
}
