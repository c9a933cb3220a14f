using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Recouvrement.E2E;

/// <summary>The real server, as a process of its own, on a free port and a temporary folder filled with the demonstration.</summary>
public sealed class ServeurReel : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string donnees = Path.Combine(Path.GetTempPath(), "recouvrement-e2e-" + Guid.NewGuid().ToString("N"));
    private readonly StringBuilder sortie = new();
    private Process? processus;

    public string Adresse { get; } = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{PortLibre()}");

    public async Task InitializeAsync()
    {
        var demarrage = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var argument in new[]
        {
            Path.Combine(AppContext.BaseDirectory, "Recouvrement.Web.dll"), "servir", "--demo", "--donnees", donnees, "--urls", Adresse,
        })
        {
            demarrage.ArgumentList.Add(argument);
        }

        processus = Process.Start(demarrage) ?? throw new InvalidOperationException("Le serveur n’a pas pu être lancé.");
        var pret = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        processus.OutputDataReceived += (_, e) => Noter(e.Data, pret);
        processus.ErrorDataReceived += (_, e) => Noter(e.Data, pret);
        processus.EnableRaisingEvents = true;
        processus.Exited += (_, _) => pret.TrySetException(new InvalidOperationException("Le serveur s’est arrêté : " + Environment.NewLine + Dite()));
        processus.BeginOutputReadLine();
        processus.BeginErrorReadLine();
        await pret.Task.WaitAsync(Patience);
    }

    public async Task DisposeAsync()
    {
        if (processus is { HasExited: false })
        {
            processus.Kill(entireProcessTree: true);
            await processus.WaitForExitAsync();
        }

        processus?.Dispose();
        // What a test that failed could not see: which page was slow, what the server said of it.
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "serveur.log"), Dite());
        if (Directory.Exists(donnees))
        {
            Directory.Delete(donnees, recursive: true);
        }
    }

    private void Noter(string? ligne, TaskCompletionSource pret)
    {
        lock (sortie)
        {
            sortie.AppendLine(ligne);
        }

        if (ligne?.Contains("est servi sur", StringComparison.Ordinal) == true)
        {
            pret.TrySetResult();
        }
    }

    private string Dite()
    {
        lock (sortie)
        {
            return sortie.ToString();
        }
    }

    private static int PortLibre()
    {
        using var ecoute = new TcpListener(IPAddress.Loopback, 0);
        ecoute.Start();
        return ((IPEndPoint)ecoute.LocalEndpoint).Port;
    }
}
