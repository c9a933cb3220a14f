using System.Buffers;
using System.Text;

namespace Recouvrement.Actes.Rendu;

/// <summary>
/// The UTF-8 text of a part while it is rendered. It can be cut back, which is how a paragraph whose every section was
/// skipped disappears.
/// </summary>
internal sealed class Tampon(int capacite, int maximum) : IDisposable
{
    private static readonly SearchValues<char> Speciaux = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 32).Select(i => (char)i)) + "&<>\u007F\uFFFE\uFFFF");

    private byte[] _octets = ArrayPool<byte>.Shared.Rent(Math.Min(capacite, maximum));

    public int Position { get; private set; }

    public ReadOnlySpan<byte> Ecrit => _octets.AsSpan(0, Position);

    public void Ecrire(ReadOnlySpan<byte> octets)
    {
        Reserver(octets.Length);
        octets.CopyTo(_octets.AsSpan(Position));
        Position += octets.Length;
    }

    /// <summary>Writes a text of the data: escaped, line breaks and tabs in Word's way, control characters dropped.</summary>
    public void EcrireTexte(ReadOnlySpan<char> texte, ReadOnlySpan<byte> saut, ReadOnlySpan<byte> tabulation)
    {
        while (!texte.IsEmpty)
        {
            var i = texte.IndexOfAny(Speciaux);
            var simple = i < 0 ? texte : texte[..i];
            Reserver(Encoding.UTF8.GetMaxByteCount(simple.Length));
            Position += Encoding.UTF8.GetBytes(simple, _octets.AsSpan(Position));
            if (i < 0)
            {
                return;
            }

            switch (texte[i])
            {
                case '&':
                    Ecrire("&amp;"u8);
                    break;
                case '<':
                    Ecrire("&lt;"u8);
                    break;
                case '>':
                    Ecrire("&gt;"u8);
                    break;
                case '\n':
                    Ecrire(saut);
                    break;
                case '\t':
                    Ecrire(tabulation);
                    break;
            }

            texte = texte[(i + 1)..];
        }
    }

    /// <summary>Forgets everything written since that position.</summary>
    public void Reculer(int position) => Position = position;

    public bool TerminePar(ReadOnlySpan<byte> fin, int depuis) => _octets.AsSpan(depuis, Position - depuis).EndsWith(fin);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_octets);
        _octets = [];
    }

    private void Reserver(int octets)
    {
        if (Position + octets <= _octets.Length)
        {
            return;
        }

        if (Position + octets > maximum)
        {
            throw new ActeTropGrosException();
        }

        var plus = ArrayPool<byte>.Shared.Rent(Math.Max(Position + octets, Math.Min(maximum, _octets.Length * 2)));
        Ecrit.CopyTo(plus);
        ArrayPool<byte>.Shared.Return(_octets);
        _octets = plus;
    }
}
