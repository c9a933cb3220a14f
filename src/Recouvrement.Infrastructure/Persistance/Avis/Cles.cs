using Microsoft.EntityFrameworkCore;

namespace Recouvrement.Infrastructure.Persistance.Avis;

/// <summary>Asks the same question of many keys, a bounded number at a time.</summary>
internal static class Cles
{
    private const int ParQuestion = 1_000;

    public static async Task<List<TLigne>> ToutAsync<TCle, TLigne>(
        IReadOnlyCollection<TCle> cles, Func<TCle[], IQueryable<TLigne>> question, CancellationToken annulation)
    {
        var lignes = new List<TLigne>();
        foreach (var lot in cles.Distinct().Chunk(ParQuestion))
        {
            lignes.AddRange(await question(lot).ToListAsync(annulation));
        }

        return lignes;
    }
}
