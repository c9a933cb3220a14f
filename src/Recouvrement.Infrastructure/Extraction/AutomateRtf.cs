using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Goes through RTF byte by byte: groups, control words, coded letters. A stack of its own bounds the nesting.</summary>
internal sealed class AutomateRtf(byte[] rtf, TexteExtrait texte, Garde garde)
{
    private const int GroupesAuPlus = 5000;
    private static readonly FrozenSet<string> Ignores = (
        "fonttbl colortbl stylesheet info pict object themedata datastore colorschememapping latentstyles listtable listoverridetable rsidtbl " +
        "generator filetbl revtbl xmlnstbl fldinst objdata blipuid bkmkstart bkmkend panose falt mmathPr pgdsctbl").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly Stack<(bool Muet, int Saut)> _groupes = new();
    private readonly List<byte> _octets = [];
    private Encoding _encodage = DetecteurDEncodage.Page(1252);
    private bool _muet;
    private char _haut;
    private int _saut = 1;
    private int _aSauter;
    private int _i;

    public void Lire()
    {
        while (_i < rtf.Length)
        {
            var c = (char)rtf[_i];
            switch (c)
            {
                case '{':
                    Vider();
                    if (_groupes.Count >= GroupesAuPlus) throw new LimiteAtteinteException("Le document RTF est imbriqué sans fin.");
                    _groupes.Push((_muet, _saut));
                    _i++;
                    garde.Verifier();
                    break;
                case '}':
                    Vider();
                    if (_groupes.TryPop(out var avant)) (_muet, _saut) = avant;
                    _i++;
                    break;
                case '\\':
                    _i++;
                    Commande();
                    break;
                case '\r' or '\n':
                    _i++;
                    break;
                default:
                    _i++;
                    Octet((byte)c);
                    break;
            }
        }

        Vider();
    }

    private void Octet(byte o)
    {
        if (_aSauter > 0) _aSauter--;
        else if (!_muet) _octets.Add(o);
    }

    // Coded letters are decoded together: some pages need two bytes for one.
    private void Vider()
    {
        if (_octets.Count == 0) return;
        texte.Ajouter(_encodage.GetString(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_octets)));
        _octets.Clear();
    }

    private void Ecrire(string s)
    {
        Vider();
        if (!_muet) texte.Ajouter(s);
    }

    private void Commande()
    {
        if (_i >= rtf.Length) return;
        var c = (char)rtf[_i];
        if (!char.IsAsciiLetter(c))
        {
            _i++;
            Symbole(c);
            return;
        }

        var debut = _i;
        while (_i < rtf.Length && char.IsAsciiLetter((char)rtf[_i]) && _i - debut < 32) _i++;
        var mot = Encoding.ASCII.GetString(rtf, debut, _i - debut);
        var nombre = Nombre();
        if (_i < rtf.Length && rtf[_i] == ' ') _i++;
        if (string.Equals(mot, "bin", StringComparison.Ordinal)) _i = (int)Math.Min(rtf.Length, (long)_i + Math.Max(0, nombre ?? 0));
        else Mot(mot, nombre);
    }

    private int? Nombre()
    {
        var debut = _i;
        if (_i < rtf.Length && rtf[_i] == '-') _i++;
        while (_i < rtf.Length && char.IsAsciiDigit((char)rtf[_i]) && _i - debut < 11) _i++;
        return int.TryParse(Encoding.ASCII.GetString(rtf, debut, _i - debut), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : null;
    }

    private void Symbole(char c)
    {
        switch (c)
        {
            case '\'':
                if (_i + 2 <= rtf.Length && byte.TryParse(Encoding.ASCII.GetString(rtf, _i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var o)) Octet(o);
                _i = Math.Min(rtf.Length, _i + 2);
                break;
            case '*':
                // A destination that readers may not know: nothing of it is text.
                _muet = true;
                break;
            case '~':
                Ecrire("\u00A0");
                break;
            case '_':
                Ecrire("-");
                break;
            case '\\' or '{' or '}':
                Octet((byte)c);
                break;
            case '\r' or '\n':
                Ligne();
                break;
        }
    }

    private void Mot(string mot, int? nombre)
    {
        switch (mot)
        {
            case "par" or "line" or "sect" or "row" or "nestrow":
                Ligne();
                break;
            case "page":
                Vider();
                if (!_muet) texte.Page();
                break;
            case "tab" or "cell" or "nestcell":
                Ecrire("\t");
                break;
            case "u":
                Vider();
                if (!_muet && nombre is { } n) UnUnicode(n);
                _aSauter = _saut;
                break;
            case "uc":
                _saut = Math.Clamp(nombre ?? 1, 0, 16);
                break;
            case "ansicpg" when nombre is > 0:
                _encodage = ParPage(nombre.Value);
                break;
            case "mac":
                _encodage = DetecteurDEncodage.Page(10000);
                break;
            case "emdash" or "endash":
                Ecrire("–");
                break;
            case "lquote" or "rquote":
                Ecrire("’");
                break;
            case "ldblquote":
                Ecrire("“");
                break;
            case "rdblquote":
                Ecrire("”");
                break;
            case "bullet":
                Ecrire("•");
                break;
            default:
                if (!Ignores.Contains(mot)) break;
                Vider();
                _muet = true;
                break;
        }
    }

    private void Ligne()
    {
        Vider();
        if (!_muet) texte.Ligne();
    }

    // Two \u make one letter beyond the first plane; alone, half a pair is dropped by the text itself.
    private void UnUnicode(int n)
    {
        var c = (char)(n & 0xFFFF);
        if (char.IsHighSurrogate(c)) _haut = c;
        else if (char.IsLowSurrogate(c)) texte.Ajouter([_haut, c]);
        else texte.Ajouter([c]);
    }

    private static Encoding ParPage(int page)
    {
        try
        {
            return DetecteurDEncodage.Page(page);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return DetecteurDEncodage.Page(1252);
        }
    }
}
