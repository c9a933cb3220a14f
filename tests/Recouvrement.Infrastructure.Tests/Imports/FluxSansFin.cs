namespace Recouvrement.Infrastructure.Tests.Imports;

/// <summary>A beginning, then the same letter again and again: an element that never ends, without holding it in memory.</summary>
internal sealed class FluxSansFin(byte[] debut, long taille) : Stream
{
    public long Donnes { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => taille;

    public override long Position { get => Donnes; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var combien = (int)Math.Min(count, taille - Donnes);
        for (var i = 0; i < combien; i++)
        {
            buffer[offset + i] = Donnes + i < debut.Length ? debut[Donnes + i] : (byte)'x';
        }

        Donnes += combien;
        return combien;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
