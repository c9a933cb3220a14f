using System.Buffers.Binary;
using System.Text;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Reads the text of a Word 97-2003 document by its table of pieces (MS-DOC), and of the Word 6 ones before it in one run.</summary>
internal static class AncienWord
{
    private const string Format = "Word 97-2003";
    private const int Signature97 = 0xA5EC;
    private const int Signature6 = 0xA5DC;
    private const int PremierWord97 = 193;

    public static ResultatExtraction Lire(FichierCompose compose, EntreeComposee word, Lecture lecture)
    {
        var fib = compose.Contenu(word);
        if (fib.Length < 0x200 || Court(fib, 0) is not (Signature97 or Signature6)) throw new FormatAbimeException("Le document Word est illisible : il est abîmé.");
        var drapeaux = Court(fib, 0x0A);
        if ((drapeaux & 0x0100) != 0) return ResultatExtraction.Refus(EtatDExtraction.Chiffre, Format, "Le document est protégé par un mot de passe : déposez-le sans mot de passe pour qu’il se retrouve par ses mots.");
        if (Court(fib, 2) < PremierWord97)
        {
            Ecrire(DUnSeulTenant(fib), lecture.Texte);
            return lecture.Rendre("Word 6");
        }

        var nom = (drapeaux & 0x0200) != 0 ? "1Table" : "0Table";
        if (compose.Enfant(compose.Racine, nom) is not { } entree) throw new FormatAbimeException("Le document Word est incomplet : sa table manque.");
        foreach (var morceau in Morceaux(fib, compose.Contenu(entree))) Ecrire(morceau, lecture.Texte);
        return lecture.Rendre(Format);
    }

    private static string DUnSeulTenant(byte[] fib)
    {
        var debut = (int)Math.Min(Long(fib, 0x18), (uint)fib.Length);
        var fin = (int)Math.Min(Long(fib, 0x1C), (uint)fib.Length);
        return fin > debut ? DetecteurDEncodage.Page(1252).GetString(fib, debut, fin - debut) : string.Empty;
    }

    // The pieces in the order of the text; each says where its letters lie and whether one byte or two make one.
    private static IEnumerable<string> Morceaux(byte[] fib, byte[] table)
    {
        var (i, fin) = ((long)Long(fib, 0x01A2), Math.Min((long)Long(fib, 0x01A2) + Long(fib, 0x01A6), table.Length));
        while (i + 3 <= fin && table[i] == 1) i += 3 + BinaryPrimitives.ReadInt16LittleEndian(table.AsSpan((int)i + 1)) is var saut && saut >= 3 ? saut : 3;
        if (i + 5 > fin || table[i] != 2) throw new FormatAbimeException("Le document Word est abîmé : la table de son texte est illisible.");
        var plan = table.AsMemory((int)i + 5, (int)Math.Min(Long(table, (int)i + 1), fin - i - 5));
        var nombre = (plan.Length - 4) / 12;
        for (var n = 0; n < nombre; n++)
        {
            var longueur = (long)Long(plan.Span, 4 * (n + 1)) - Long(plan.Span, 4 * n);
            var place = Long(plan.Span, (4 * (nombre + 1)) + (8 * n) + 2);
            var unOctet = (place & 0x40000000) != 0;
            var debut = unOctet ? (place & 0x3FFFFFFF) / 2 : place & 0x3FFFFFFF;
            var octets = Math.Min(unOctet ? longueur : longueur * 2, fib.Length - (long)debut);
            if (octets <= 0) continue;
            yield return (unOctet ? DetecteurDEncodage.Page(1252) : Encoding.Unicode).GetString(fib, (int)debut, (int)octets);
        }
    }

    private static void Ecrire(string morceau, TexteExtrait texte)
    {
        // The code of a field (« HYPERLINK … ») stands between marks 19 and 20, what it shows between 20 and 21.
        var dansUnCode = 0;
        foreach (var c in morceau)
        {
            switch (c)
            {
                case '\u0013': dansUnCode++; break;
                case '\u0014' or '\u0015': dansUnCode = Math.Max(0, dansUnCode - 1); break;
                case not '\0' when dansUnCode > 0: break;
                case '\r' or '\u000B': texte.Ligne(); break;
                case '\u0007': texte.Ajouter("\t"); break;
                case '\f': texte.Page(); break;
                case '\u001E': texte.Ajouter("-"); break;
                case '\u001F': texte.Ajouter("\u00AD"); break;
                default: texte.Ajouter([c]); break;
            }
        }
    }

    private static int Court(ReadOnlySpan<byte> o, int i) => BinaryPrimitives.ReadUInt16LittleEndian(o[i..]);

    private static uint Long(ReadOnlySpan<byte> o, int i) => BinaryPrimitives.ReadUInt32LittleEndian(o[i..]);
}
