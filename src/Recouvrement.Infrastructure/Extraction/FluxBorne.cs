namespace Recouvrement.Infrastructure.Extraction;

/// <summary>A stream that tells its guard all it gives: whatever an archive announces, only what comes out counts.</summary>
internal sealed class FluxBorne(Stream flux, Garde garde) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var lus = flux.Read(buffer);
        garde.CompterOctets(lus);
        return lus;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) flux.Dispose();
        base.Dispose(disposing);
    }
}
