namespace Recouvrement.Application.Prelevements;

/// <summary>The SEPA creditor identifier (ICS): country, key, three letters of business, national identifier.</summary>
public static class IdentifiantCreancier
{
    private const int DebutNational = 7;

    /// <summary>True when the key is right; the three letters of business (« ZZZ ») do not enter it. A French one has thirteen signs.</summary>
    public static bool EstValide(string ics) =>
        ics.Length is > DebutNational and <= 35
        && ics.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c))
        && char.IsAsciiLetterUpper(ics[0]) && char.IsAsciiLetterUpper(ics[1]) && char.IsAsciiDigit(ics[2]) && char.IsAsciiDigit(ics[3])
        && (!ics.StartsWith("FR", StringComparison.Ordinal) || ics.Length == 13)
        && NumeroIban.Modulo97(ics[DebutNational..] + ics[..4]) == 1;
}
