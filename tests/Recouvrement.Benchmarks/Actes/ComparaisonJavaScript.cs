using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Recouvrement.Benchmarks.Actes;

/// <summary>Installs the two libraries in a temporary folder, at versions said here, and runs them on the same files.</summary>
internal static class ComparaisonJavaScript
{
    private static readonly string[] Paquets = ["docxtemplater@3.71.0", "pizzip@3.3.0", "easy-template-x@7.2.8"];

    public static async Task ExecuterAsync(TextWriter sortie, byte[] modele, string donnees, int chauffe, int fois)
    {
        var dossier = Path.Combine(Path.GetTempPath(), "recouvrement-banc-actes");
        Directory.CreateDirectory(dossier);
        await File.WriteAllTextAsync(Path.Combine(dossier, "package.json"), "{ \"private\": true }");
        if (await LancerAsync("npm", dossier, ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-save", .. Paquets]) is null)
        {
            await sortie.WriteLineAsync("docxtemplater, easy-template-x: non exécuté (node et npm sont absents, ou les paquets ne s’installent pas)");
            return;
        }

        var (fichier, valeurs) = (Path.Combine(dossier, "modele.docx"), Path.Combine(dossier, "donnees.json"));
        await File.WriteAllBytesAsync(fichier, modele);
        await File.WriteAllTextAsync(valeurs, donnees);
        var script = Path.Combine(AppContext.BaseDirectory, "Actes", "comparer.mjs");
        var texte = await LancerAsync(
            "node", dossier, [script, dossier, fichier, valeurs, chauffe.ToString(CultureInfo.InvariantCulture), fois.ToString(CultureInfo.InvariantCulture)]);
        foreach (var (nom, durees) in JsonSerializer.Deserialize<Dictionary<string, double[]>>(texte ?? "{}")!)
        {
            await sortie.WriteLineAsync(Mesure.Ligne($"  the same by {nom}", Mesure.Centile(durees, 0.5), Mesure.Centile(durees, 0.95), "ms", "–"));
        }
    }

    private static async Task<string?> LancerAsync(string programme, string dossier, string[] arguments)
    {
        try
        {
            using var processus = Process.Start(new ProcessStartInfo(programme, arguments)
            {
                WorkingDirectory = dossier, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
            })!;
            var erreur = processus.StandardError.ReadToEndAsync();
            var texte = await processus.StandardOutput.ReadToEndAsync();
            await processus.WaitForExitAsync();
            if (processus.ExitCode != 0)
            {
                await Console.Error.WriteLineAsync(await erreur);
            }

            return processus.ExitCode == 0 ? texte : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
