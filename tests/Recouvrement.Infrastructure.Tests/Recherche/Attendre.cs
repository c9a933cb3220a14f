namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>Waits for what another thread does; the limit is only there to end a test that fails.</summary>
internal static class Attendre
{
    public static async Task JusquA(Func<bool> condition, Func<string>? pourquoi = null)
    {
        for (var i = 0; i < 1200; i++)
        {
            if (condition()) return;
            await Task.Delay(50);
        }

        condition().ShouldBeTrue(pourquoi?.Invoke() ?? string.Empty);
    }
}
