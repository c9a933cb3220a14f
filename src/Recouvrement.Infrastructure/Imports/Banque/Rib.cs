using System.Globalization;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>The IBAN of a French account known by bank, branch and number: one account, one name, whatever the format.</summary>
internal static class Rib
{
    public static string Iban(string banque, string guichet, string compte)
    {
        var numero = compte.Trim().PadLeft(11, '0').ToUpperInvariant();
        var bban = banque + guichet + numero;
        if (banque.Length != 5 || guichet.Length != 5 || numero.Length != 11 || !bban.All(char.IsAsciiLetterOrDigit))
        {
            return bban;
        }

        var reste = ((89 * Reste(banque)) + (15 * Reste(guichet)) + (3 * Reste(numero))) % 97;
        var complet = bban + (97 - reste).ToString("00", CultureInfo.InvariantCulture);
        return "FR" + (98 - Application.Prelevements.NumeroIban.Modulo97(complet + "FR00")).ToString("00", CultureInfo.InvariantCulture) + complet;
    }

    // Letters of an account count as the digits of a telephone keypad would, one row further: A, J = 1; B, K, S = 2…
    private static long Reste(string texte) =>
        texte.Aggregate(0L, (reste, c) => ((reste * 10) + Chiffre(char.ToUpperInvariant(c))) % 97);

    private static int Chiffre(char c) => c switch
    {
        <= '9' => c - '0',
        <= 'I' => c - 'A' + 1,
        <= 'R' => c - 'J' + 1,
        _ => c - 'S' + 2,
    };
}
