using System.Globalization;

namespace Recouvrement.Recherche.Analyse;

/// <summary>What each character is to the tokenizer; one table look-up, because every character of every paper goes through it.</summary>
internal static class Caracteres
{
    private static readonly Classe[] Table = Construire();

    internal enum Classe : byte
    {
        Separateur = 0,
        Lettre,
        Chiffre,
        Marque,
        Invisible,
        Apostrophe,
        TraitDUnion,
        Barre,
        Point,
        Virgule,
        Espace,
        Souligne,
        FinDeLigne,
    }

    public static Classe De(char c) => Table[c];

    public static bool EstDeMot(char c) => Table[c] is Classe.Lettre or Classe.Chiffre;

    public static Liaison EnLiaison(char c) => Table[c] switch
    {
        Classe.Apostrophe => Liaison.Apostrophe,
        Classe.TraitDUnion => Liaison.TraitDUnion,
        Classe.Barre => Liaison.Barre,
        Classe.Point => Liaison.Point,
        Classe.Virgule => Liaison.Virgule,
        Classe.Espace => Liaison.Espace,
        Classe.Souligne => Liaison.Souligne,
        _ => Liaison.Aucune,
    };

    private static Classe[] Construire()
    {
        var table = new Classe[char.MaxValue + 1];
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            table[i] = CharUnicodeInfo.GetUnicodeCategory(c) switch
            {
                UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.Surrogate
                    or UnicodeCategory.LetterNumber => Classe.Lettre,
                UnicodeCategory.DecimalDigitNumber => Classe.Chiffre,
                UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Classe.Marque,
                UnicodeCategory.Format => Classe.Invisible,
                _ => Classe.Separateur,
            };
        }

        // The ordinal signs are letters to Unicode; to us « nº 12 » reads as « n° 12 ».
        Poser(table, "ºª", Classe.Separateur);
        Poser(table, "'’‘ʼ′＇´`", Classe.Apostrophe);
        Poser(table, "-‐‑", Classe.TraitDUnion);
        Poser(table, "/", Classe.Barre);
        Poser(table, ".", Classe.Point);
        Poser(table, ",", Classe.Virgule);
        Poser(table, " \u00A0\u202F\u2009\u2007", Classe.Espace);
        Poser(table, "_", Classe.Souligne);
        Poser(table, "\r\n", Classe.FinDeLigne);
        return table;
    }

    private static void Poser(Classe[] table, string caracteres, Classe classe)
    {
        foreach (var c in caracteres) table[c] = classe;
    }
}
