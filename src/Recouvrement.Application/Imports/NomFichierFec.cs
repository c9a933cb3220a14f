using System.Globalization;
using System.Text.RegularExpressions;

namespace Recouvrement.Application.Imports;

/// <summary>What the legal name of a FEC says: « 123456789FEC20251231.txt ».</summary>
/// <param name="Siren">Nine digits; the key is not checked, see <see cref="NumeroSiren.EstValide"/>.</param>
/// <param name="Cloture">Last day of the accounting year.</param>
public sealed partial record NomFichierFec(string Siren, DateOnly Cloture)
{
    /// <summary>Reads the name, with or without folder; null when it is not a legal one.</summary>
    public static NomFichierFec? Lire(string nom)
    {
        var trouve = Forme().Match(nom);
        return trouve.Success && DateOnly.TryParseExact(
            trouve.Groups["jour"].ValueSpan, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var cloture)
            ? new(trouve.Groups["siren"].Value, cloture)
            : null;
    }

    [GeneratedRegex(@"(?<![0-9])(?<siren>[0-9]{9})FEC(?<jour>[0-9]{8})(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Forme();
}
