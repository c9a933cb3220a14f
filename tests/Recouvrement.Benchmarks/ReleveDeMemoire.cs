namespace Recouvrement.Benchmarks;

/// <summary>Watches the managed memory while something runs; a peak shorter than its step may escape it.</summary>
internal sealed class ReleveDeMemoire : IDisposable
{
    private static readonly TimeSpan Pas = TimeSpan.FromMilliseconds(100);

    private readonly Timer minuterie;
    private long sommet;

    public ReleveDeMemoire() => minuterie = new Timer(_ => Relever(), null, TimeSpan.Zero, Pas);

    /// <summary>The highest seen, in bytes.</summary>
    public long Sommet => Interlocked.Read(ref sommet);

    public void Dispose() => minuterie.Dispose();

    private void Relever()
    {
        var vue = GC.GetTotalMemory(forceFullCollection: false);
        if (vue > Interlocked.Read(ref sommet))
        {
            Interlocked.Exchange(ref sommet, vue);
        }
    }
}
