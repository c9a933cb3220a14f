namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Writers of an index come one at a time.</summary>
internal sealed class TourDEcriture
{
    private readonly SemaphoreSlim _semaphore = new(1);

    public void Faire(Action action) => SiPossible(action, Timeout.InfiniteTimeSpan);

    /// <summary>False when the turn did not come in time.</summary>
    public bool SiPossible(Action action, TimeSpan patience)
    {
        if (!_semaphore.Wait(patience)) return false;
        try
        {
            action();
            return true;
        }
        finally
        {
            _semaphore.Release();
        }
    }

    public async Task FaireAsync(Func<Task> action, CancellationToken annulation)
    {
        await _semaphore.WaitAsync(annulation);
        try
        {
            await action();
        }
        finally
        {
            _semaphore.Release();
        }
    }
}
