using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Recouvrement.Benchmarks;

/// <summary>
/// The processor time of this thread alone: what a busy machine does not change, where the wall clock says more of its neighbours
/// than of the work. Elsewhere than on Linux, the wall clock.
/// </summary>
internal static partial class HorlogeProcesseur
{
    private const int CeFil = 3;

    /// <summary>Milliseconds since some fixed instant.</summary>
    public static double Millisecondes()
    {
        if (OperatingSystem.IsLinux() && Lire(CeFil, out var temps) == 0) return (temps.Secondes * 1e3) + (temps.Nanosecondes / 1e6);
        return Stopwatch.GetTimestamp() * 1e3 / Stopwatch.Frequency;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int Lire(int horloge, out Temps temps);

    [StructLayout(LayoutKind.Sequential)]
    private struct Temps
    {
        public nint Secondes;
        public nint Nanosecondes;
    }
}
