using System.Text;

namespace Recouvrement.Infrastructure.Tests.Imports;

/// <summary>A file that exists nowhere: each line is made when it is read. Not seekable, like an upload.</summary>
internal sealed class FluxDeLignes(IEnumerable<string> lignes) : Stream
{
    private readonly IEnumerator<string> source = lignes.GetEnumerator();
    private byte[] courante = [];
    private int lue;

    /// <summary>Bytes given so far: what a reader has not asked for, it cannot hold.</summary>
    public long Octets { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (lue == courante.Length)
        {
            if (!source.MoveNext())
            {
                return 0;
            }

            courante = Encoding.UTF8.GetBytes(source.Current);
            lue = 0;
        }

        var pris = Math.Min(count, courante.Length - lue);
        courante.AsSpan(lue, pris).CopyTo(buffer.AsSpan(offset));
        lue += pris;
        Octets += pris;
        return pris;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        source.Dispose();
        base.Dispose(disposing);
    }
}
