using System.Diagnostics;

namespace Recouvrement.Benchmarks.Recherche;

/// <summary>Times pieces of work one by one and prints a line of the table: wall clock, processor, target.</summary>
internal sealed class TableauDeMesures(TextWriter sortie)
{
    public void Titre() => sortie.WriteLine(FormattableString.Invariant(
        $"{"milliseconds",-66} {"wall p50",9} {"p95",8}   {"cpu p50",9} {"p95",8}   {"target",13}   found"));

    /// <summary>One line: each work gives how many documents it found.</summary>
    public void Ligne(string quoi, double cibleP50, double cibleP95, IReadOnlyList<Func<long>> travaux)
    {
        var (murs, calculs) = (new double[travaux.Count], new double[travaux.Count]);
        long trouves = 0;
        for (var i = 0; i < travaux.Count; i++)
        {
            var (debut, calcul) = (Stopwatch.GetTimestamp(), HorlogeProcesseur.Millisecondes());
            trouves += travaux[i]();
            calculs[i] = HorlogeProcesseur.Millisecondes() - calcul;
            murs[i] = Stopwatch.GetElapsedTime(debut).TotalMilliseconds;
        }

        Array.Sort(murs);
        Array.Sort(calculs);
        sortie.WriteLine(FormattableString.Invariant(
            $"{quoi,-66} {Mesure.Centile(murs, 0.5),9:F2} {Mesure.Centile(murs, 0.95),8:F2}   {Mesure.Centile(calculs, 0.5),9:F2} {Mesure.Centile(calculs, 0.95),8:F2}   {FormattableString.Invariant($"{cibleP50} / {cibleP95}"),13}   {trouves / Math.Max(1, travaux.Count)}"));
    }

    /// <summary>What the process holds: its own memory, and apart the pages of files that the system may take back at any time.</summary>
    public void Memoire(string quoi, string cible)
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var processus = Process.GetCurrentProcess();
        sortie.WriteLine(FormattableString.Invariant(
            $"{quoi,-66} {processus.WorkingSet64 / 1e6,9:F0} MB in all, of which files {Fichiers() / 1e6:F0}, managed objects {GC.GetTotalMemory(false) / 1e6:F0}   target {cible}"));
    }

    public void Chiffre(string quoi, double valeur, string unite, string cible) =>
        sortie.WriteLine(FormattableString.Invariant($"{quoi,-66} {valeur,9:F0} {unite}   target {cible}"));

    private static long Fichiers()
    {
        const string Debut = "RssFile:";
        if (!File.Exists("/proc/self/status")) return 0;
        var ligne = File.ReadLines("/proc/self/status").FirstOrDefault(l => l.StartsWith(Debut, StringComparison.Ordinal));
        return ligne is null ? 0 : 1024 * long.Parse(ligne[Debut.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
