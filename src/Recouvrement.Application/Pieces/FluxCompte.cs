namespace Recouvrement.Application.Pieces;

/// <summary>
/// Reads an entry of an archive and refuses what does not come out as announced: longer, shorter, or other bytes. The library itself
/// believes the length announced, and would give the beginning of a file for the whole.
/// </summary>
internal sealed class FluxCompte(Stream source, long longueur, uint crc) : Stream
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n => Repartir((uint)n))];
    private uint reste = uint.MaxValue;
    private long lus;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => lus;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Compter(buffer.AsSpan(offset, source.Read(buffer, offset, count)), count);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var nombre = await source.ReadAsync(buffer, cancellationToken);
        return Compter(buffer.Span[..nombre], buffer.Length);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static uint Repartir(uint n)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            n = (n & 1) == 1 ? 0xEDB88320 ^ (n >> 1) : n >> 1;
        }

        return n;
    }

    private int Compter(ReadOnlySpan<byte> octets, int demandes)
    {
        lus += octets.Length;
        foreach (var octet in octets)
        {
            reste = Table[(reste ^ octet) & 0xFF] ^ (reste >> 8);
        }

        var fini = octets.Length == 0 && demandes > 0;
        return lus > longueur || (fini && (lus != longueur || ~reste != crc))
            ? throw new InvalidDataException("Une entrée de l’archive n’est pas ce qu’elle annonce.")
            : octets.Length;
    }
}
