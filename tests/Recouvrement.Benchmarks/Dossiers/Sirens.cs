using System.Globalization;

namespace Recouvrement.Benchmarks.Dossiers;

/// <summary>Invented numbers of companies, with a right key.</summary>
internal static class Sirens
{
    /// <summary>The number of a debtor: eight digits drawn from its id, then the key of Luhn.</summary>
    public static string De(Guid debiteur)
    {
        var octets = debiteur.ToByteArray();
        var chiffres = (BitConverter.ToUInt32(octets, 12) % 100_000_000u).ToString("00000000", CultureInfo.InvariantCulture);
        var somme = 0;
        for (var i = 0; i < chiffres.Length; i++)
        {
            var chiffre = chiffres[i] - '0';
            // Nine digits with the key: the second, the fourth… from the right are doubled.
            var porte = i % 2 == 1 ? chiffre * 2 : chiffre;
            somme += porte > 9 ? porte - 9 : porte;
        }

        return chiffres + ((10 - (somme % 10)) % 10).ToString(CultureInfo.InvariantCulture);
    }
}
