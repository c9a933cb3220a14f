using System.Diagnostics;
using System.Globalization;

namespace Recouvrement.Benchmarks;

/// <summary>Times a piece of work the simple way: warm up, repeat, sort, print the median and the 95th percentile.</summary>
internal static class Mesure
{
    /// <summary>Milliseconds of each of <paramref name="fois"/> runs, sorted.</summary>
    public static double[] Repeter(int chauffe, int fois, Action travail)
    {
        for (var i = 0; i < chauffe; i++)
        {
            travail();
        }

        var durees = new double[fois];
        for (var i = 0; i < fois; i++)
        {
            var debut = Stopwatch.GetTimestamp();
            travail();
            durees[i] = Stopwatch.GetElapsedTime(debut).TotalMilliseconds;
        }

        Array.Sort(durees);
        return durees;
    }

    /// <summary>The value below which that share of the sorted durations lies.</summary>
    public static double Centile(double[] durees, double part) => durees[(int)Math.Min(durees.Length - 1, part * durees.Length)];

    /// <summary>Runs once and prints the wall clock and the processor time: the second says what the first hides on a busy machine.</summary>
    public static async Task UneFoisAsync(TextWriter sortie, string quoi, string cible, Func<Task> travail)
    {
        var (debut, processeur) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await travail();
        var duree = Stopwatch.GetElapsedTime(debut).TotalSeconds;
        var calcul = (Environment.CpuUsage.TotalTime - processeur).TotalSeconds;
        await sortie.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{quoi,-52} wall {duree,9:F2} s    processor {calcul,6:F2} s    target {cible}"));
    }

    /// <summary>One aligned line: what, p50, p95, target.</summary>
    public static string Ligne(string quoi, double p50, double p95, string unite, string cible) => string.Create(
        CultureInfo.InvariantCulture, $"{quoi,-52} p50 {p50,10:F2} {unite}   p95 {p95,10:F2} {unite}   target {cible}");
}
