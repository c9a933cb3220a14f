namespace Recouvrement.Application.Imports;

/// <summary>The key of a SIREN or SIRET (Luhn, on 9 or 14 digits).</summary>
public static class NumeroSiren
{
    private const string LaPoste = "356000000";

    /// <summary>True for nine digits whose key is right. La Poste's own SIREN is right too; only its SIRET are not.</summary>
    public static bool EstValide(string siren) => siren is { Length: 9 } && siren.All(char.IsAsciiDigit) && CleDeLuhn(siren);

    /// <summary>
    /// True for fourteen digits whose key is right. La Poste has more establishments than Luhn keys: the digits of its
    /// SIRET add up to a multiple of five instead.
    /// </summary>
    public static bool EstSiretValide(string siret) =>
        siret is { Length: 14 } && siret.All(char.IsAsciiDigit)
        && (CleDeLuhn(siret) || (siret.StartsWith(LaPoste, StringComparison.Ordinal) && siret.Sum(c => c - '0') % 5 == 0));

    private static bool CleDeLuhn(string chiffres)
    {
        var somme = 0;
        for (var i = 0; i < chiffres.Length; i++)
        {
            var chiffre = chiffres[^(i + 1)] - '0';
            var pese = i % 2 == 0 ? chiffre : chiffre * 2;
            somme += pese > 9 ? pese - 9 : pese;
        }

        return somme % 10 == 0;
    }
}
