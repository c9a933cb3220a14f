namespace Recouvrement.Infrastructure.Imports;

/// <summary>
/// A stream whose first bytes were looked at and are given back, and that refuses to feed too much to one element: a parser that
/// keeps asking without ever finishing an element would fill the memory.
/// </summary>
internal sealed class FluxSurveille(ReadOnlyMemory<byte> debut, Stream suite) : Stream
{
    /// <summary>What one notice or one bank operation may weigh in its file; real ones are a hundred times smaller.</summary>
    public const int MaximumParElement = 4 * 1024 * 1024;

    private ReadOnlyMemory<byte> resteDuDebut = debut;
    private long depuisLeDernier;

    public long OctetsLus { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>An element is finished: what comes next is another one's.</summary>
    public void NoterProgres() => depuisLeDernier = 0;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Compter(resteDuDebut.Length > 0 ? PrendreDuDebut(buffer.Span) : await suite.ReadAsync(buffer, cancellationToken));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        Compter(resteDuDebut.Length > 0 ? PrendreDuDebut(buffer.AsSpan(offset, count)) : suite.Read(buffer, offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int PrendreDuDebut(Span<byte> buffer)
    {
        var pris = Math.Min(buffer.Length, resteDuDebut.Length);
        resteDuDebut.Span[..pris].CopyTo(buffer);
        resteDuDebut = resteDuDebut[pris..];
        return pris;
    }

    private int Compter(int lus)
    {
        OctetsLus += lus;
        depuisLeDernier += lus;
        return depuisLeDernier <= MaximumParElement ? lus : throw new ElementDemesure();
    }
}
