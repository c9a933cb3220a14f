using System.Diagnostics;
using System.Globalization;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Runs an outside program on a file: no shell text, bounded in time, in what it may say and, on Unix, in memory.</summary>
internal static class Programme
{
    private const int ErreurGardee = 4000;

    /// <summary>Runs to the end or to the limit; whatever happens the process and its children are gone when this returns.</summary>
    public static async Task<SortieDeProgramme> LancerAsync(
        string programme, IReadOnlyList<string> arguments, TimeSpan duree, int sortieMax, int megaoctets, CancellationToken annulation)
    {
        using var processus = new Process { StartInfo = Preparer(programme, arguments, megaoctets) };
        processus.Start();
        using var limite = CancellationTokenSource.CreateLinkedTokenSource(annulation);
        limite.CancelAfter(duree);
        try
        {
            processus.StandardInput.Close();
            var erreur = LireAsync(processus.StandardError.BaseStream, ErreurGardee, tuerAuDela: null, limite.Token);
            var sortie = await LireAsync(processus.StandardOutput.BaseStream, sortieMax, processus, limite.Token);
            var messages = await erreur;
            await processus.WaitForExitAsync(limite.Token);
            return new SortieDeProgramme(processus.ExitCode, sortie, System.Text.Encoding.UTF8.GetString(messages), TropLong: false);
        }
        catch (OperationCanceledException)
        {
            annulation.ThrowIfCancellationRequested();
            return new SortieDeProgramme(-1, [], string.Empty, TropLong: true);
        }
        finally
        {
            Tuer(processus);
        }
    }

    private static ProcessStartInfo Preparer(string programme, IReadOnlyList<string> arguments, int megaoctets)
    {
        var preparation = new ProcessStartInfo
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        // One thread: a page recognised on all cores would hold up everyone else.
        preparation.Environment["OMP_THREAD_LIMIT"] = "1";
        preparation.Environment["LC_ALL"] = "C.UTF-8";
        if (!OperatingSystem.IsWindows() && File.Exists("/bin/sh"))
        {
            // The file name is an argument, never a part of the script.
            preparation.FileName = "/bin/sh";
            preparation.ArgumentList.Add("-c");
            preparation.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"ulimit -v {megaoctets * 1024L}; exec \"$0\" \"$@\""));
            preparation.ArgumentList.Add(programme);
        }
        else
        {
            preparation.FileName = programme;
        }

        foreach (var argument in arguments) preparation.ArgumentList.Add(argument);
        return preparation;
    }

    private static async Task<byte[]> LireAsync(Stream flux, int maximum, Process? tuerAuDela, CancellationToken annulation)
    {
        using var garde = new MemoryStream();
        var tampon = new byte[1 << 16];
        int lus;
        while ((lus = await flux.ReadAsync(tampon, annulation)) > 0)
        {
            var place = (int)Math.Min(lus, maximum - garde.Length);
            garde.Write(tampon, 0, place);
            if (place == lus || tuerAuDela is null) continue;
            // Enough: what was said is kept, the rest will not be waited for.
            Tuer(tuerAuDela);
            break;
        }

        return garde.ToArray();
    }

    private static void Tuer(Process processus)
    {
        try
        {
            if (!processus.HasExited) processus.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or NotSupportedException)
        {
            // Gone by itself in between.
        }
    }
}
