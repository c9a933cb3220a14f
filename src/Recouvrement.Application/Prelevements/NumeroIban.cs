namespace Recouvrement.Application.Prelevements;

/// <summary>The key of an IBAN (ISO 13616, modulo 97).</summary>
public static class NumeroIban
{
    /// <summary>Letters and digits only, in capitals.</summary>
    public static string Normaliser(string iban) =>
        string.Concat(iban.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '.'))).ToUpperInvariant();

    /// <summary>True for an IBAN whose key is right and whose length may be; a French one has twenty-seven signs.</summary>
    public static bool EstValide(string iban) =>
        iban.Length is >= 15 and <= 34
        && iban.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c))
        && char.IsAsciiLetterUpper(iban[0]) && char.IsAsciiLetterUpper(iban[1]) && char.IsAsciiDigit(iban[2]) && char.IsAsciiDigit(iban[3])
        && (!iban.StartsWith("FR", StringComparison.Ordinal) || iban.Length == 27)
        && Modulo97(iban[4..] + iban[..4]) == 1;

    /// <summary>Remainder by 97 of what letters and digits make once each letter is its number (A = 10).</summary>
    public static int Modulo97(string signes) => signes.Aggregate(0, (reste, c) =>
        char.IsAsciiDigit(c) ? ((reste * 10) + c - '0') % 97 : ((reste * 100) + char.ToUpperInvariant(c) - 'A' + 10) % 97);
}
