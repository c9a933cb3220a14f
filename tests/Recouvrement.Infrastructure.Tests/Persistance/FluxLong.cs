namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>A content made as it is read, that measures the memory of the process meanwhile.</summary>
internal sealed class FluxLong(long taille, Func<long> memoire) : Stream
{
    private const long Pas = 8 * 1024 * 1024;
    private long position;
    private long prochaine;

    public long Sommet { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var lus = (int)Math.Min(count, taille - position);
        // Neither compressible nor repeated: every part differs.
        for (var i = 0; i < lus; i += 512)
        {
            BitConverter.TryWriteBytes(buffer.AsSpan(offset + i, Math.Min(8, lus - i)).Length == 8 ? buffer.AsSpan(offset + i) : new byte[8], position + i);
        }

        position += lus;
        if (position >= prochaine)
        {
            prochaine = position + Pas;
            Sommet = Math.Max(Sommet, memoire());
        }

        return lus;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray<byte>(buffer, out var tableau).ShouldBeTrue();
        return ValueTask.FromResult(Read(tableau.Array!, tableau.Offset, tableau.Count));
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
