using System.Diagnostics;
using System.Text;

namespace Recouvrement.Web.Tests.Commandes;

/// <summary>Runs the built application as a process, as a terminal would.</summary>
internal static class Executable
{
    public static async Task<SortieDeProcessus> Lancer(params string[] arguments)
    {
        var demarrage = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Depot.Racine,
        };
        demarrage.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Recouvrement.Web.dll"));
        foreach (var argument in arguments)
        {
            demarrage.ArgumentList.Add(argument);
        }

        using var processus = Process.Start(demarrage) ?? throw new InvalidOperationException("dotnet ne démarre pas.");
        processus.StandardInput.Close();
        var texte = processus.StandardOutput.ReadToEndAsync();
        var erreur = processus.StandardError.ReadToEndAsync();
        await processus.WaitForExitAsync();
        return new SortieDeProcessus(processus.ExitCode, (await texte).Trim(), (await erreur).Trim());
    }
}

/// <summary>What a process said.</summary>
internal sealed record SortieDeProcessus(int Code, string Texte, string Erreur);
