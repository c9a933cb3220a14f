namespace Recouvrement.Application.Production.Lots;

/// <summary>Wakes the worker of this node, so that a small batch is done when its page comes. A call that nobody heard is not lost: the worker also looks by itself.</summary>
public sealed class AppelDesLots : IDisposable
{
    private readonly SemaphoreSlim appel = new(0, 1);

    /// <summary>There is something to do.</summary>
    public void Appeler()
    {
        try
        {
            appel.Release();
        }
        catch (SemaphoreFullException)
        {
            // It was called already.
        }
    }

    /// <summary>Waits for a call, or for <paramref name="attente"/> to pass.</summary>
    public Task AttendreAsync(TimeSpan attente, CancellationToken annulation) => appel.WaitAsync(attente, annulation);

    /// <inheritdoc/>
    public void Dispose() => appel.Dispose();
}
