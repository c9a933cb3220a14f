using Microsoft.EntityFrameworkCore;
using Recouvrement.Infrastructure.Persistance;

namespace Recouvrement.Infrastructure.Pieces;

/// <summary>Reads a content of the database part by part; one part in memory, and no connection held between two.</summary>
internal sealed class FluxDeMorceaux(IDbContextFactory<BaseRecouvrement> fabrique, Guid depot, long taille) : Stream
{
    private byte[] morceau = [];
    private int rangDuMorceau = -1;
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => taille;

    public override long Position
    {
        get => position;
        set => position = Math.Clamp(value, 0, taille);
    }

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (position >= taille || buffer.Length == 0)
        {
            return 0;
        }

        var rang = (int)(position / MagasinEnBase.Morceau);
        if (rang != rangDuMorceau)
        {
            await using var donnees = await fabrique.CreateDbContextAsync(cancellationToken);
            morceau = await donnees.Morceaux.AsNoTracking()
                .Where(m => m.Depot == depot && m.Rang == rang)
                .Select(m => m.Octets)
                .FirstOrDefaultAsync(cancellationToken) ?? throw new IOException("Une partie du contenu manque dans la base.");
            rangDuMorceau = rang;
        }

        var debut = (int)(position % MagasinEnBase.Morceau);
        // A part cut short in the database must not be read as the end of a whole content, nor for ever.
        var lus = Math.Min(buffer.Length, morceau.Length - debut);
        if (lus <= 0)
        {
            throw new IOException("Une partie du contenu est incomplète dans la base.");
        }

        morceau.AsMemory(debut, lus).CopyTo(buffer);
        position += lus;
        return lus;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => position + offset,
        _ => taille + offset,
    };

    public override void Flush() => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
