namespace Recouvrement.Infrastructure.Recherche;

/// <summary>How often a term stands in a document and whether in the very form asked, in one byte.</summary>
internal static class Frequence
{
    // Beyond so many occurrences a word says nothing more of a document.
    public const int Maximum = 0x7F;
    private const byte Exacte = 0x80;

    public static byte Ecrire(int nombre, bool exacte) => (byte)(Math.Min(Maximum, nombre) | (exacte ? Exacte : 0));

    public static int Nombre(byte frequence) => frequence & Maximum;

    public static bool EstExacte(byte frequence) => frequence >= Exacte;
}
