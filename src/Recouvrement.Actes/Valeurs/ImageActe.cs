using System.Buffers.Binary;

namespace Recouvrement.Actes.Valeurs;

/// <summary>A picture: logo, signature. Built by <see cref="Lire"/>, which checks what the bytes really are.</summary>
public sealed record ImageActe : ValeurActe
{
    private const int LargeurMaximale = 100_000;
    private const decimal MillimetresParPixel = 25.4m / 96m;

    private ImageActe(byte[] octets, FormatImage format, decimal largeur, decimal hauteur, string description)
    {
        Octets = octets;
        Format = format;
        LargeurMm = largeur;
        HauteurMm = hauteur;
        Description = description;
    }

    /// <inheritdoc/>
    public override TypeValeur Type => TypeValeur.Image;

    /// <summary>The file, as given.</summary>
    public ReadOnlyMemory<byte> Octets { get; }

    /// <summary>Read from the first bytes, never from a name.</summary>
    public FormatImage Format { get; }

    /// <summary>Width on paper, in millimetres.</summary>
    public decimal LargeurMm { get; }

    /// <summary>Height on paper, in millimetres.</summary>
    public decimal HauteurMm { get; }

    /// <summary>What a screen reader says.</summary>
    public string Description { get; }

    /// <summary>
    /// Reads a PNG or a JPEG. Null when the bytes are neither, or are cut before their size can be read.
    /// Without a width the picture takes its size at 96 dots per inch, at most 160 mm wide.
    /// </summary>
    public static ImageActe? Lire(byte[] octets, string description, decimal? largeurMm = null)
    {
        if ((DimensionsPng(octets) ?? DimensionsJpeg(octets)) is not { } d || d.Largeur is 0 or > LargeurMaximale || d.Hauteur is 0 or > LargeurMaximale)
        {
            return null;
        }

        var largeur = largeurMm ?? Math.Min(160m, d.Largeur * MillimetresParPixel);
        return new ImageActe(octets, d.Format, largeur, largeur * d.Hauteur / d.Largeur, description);
    }

    private static (FormatImage Format, long Largeur, long Hauteur)? DimensionsPng(ReadOnlySpan<byte> o) =>
        o.Length >= 24 && o[0] == 0x89 && o[1..8].SequenceEqual("PNG\r\n\u001a\n"u8)
            ? (FormatImage.Png, BinaryPrimitives.ReadUInt32BigEndian(o[16..]), BinaryPrimitives.ReadUInt32BigEndian(o[20..]))
            : null;

    private static (FormatImage Format, long Largeur, long Hauteur)? DimensionsJpeg(ReadOnlySpan<byte> o)
    {
        if (o.Length < 4 || o[0] != 0xFF || o[1] != 0xD8)
        {
            return null;
        }

        for (var i = 2; i + 9 < o.Length && o[i] == 0xFF;)
        {
            var marque = o[i + 1];
            // The frame headers C0–CF carry the size, except the three tables that share the range.
            if (marque is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (FormatImage.Jpeg, BinaryPrimitives.ReadUInt16BigEndian(o[(i + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(o[(i + 5)..]));
            }

            i += 2 + BinaryPrimitives.ReadUInt16BigEndian(o[(i + 2)..]);
        }

        return null;
    }

    /// <summary>Compared byte by byte.</summary>
    public bool Equals(ImageActe? other) =>
        other is not null && Octets.Span.SequenceEqual(other.Octets.Span) && LargeurMm == other.LargeurMm
        && string.Equals(Description, other.Description, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Octets.Length;
}
