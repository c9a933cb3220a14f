using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Valeurs;
using Xunit.Abstractions;

namespace Recouvrement.Actes.Tests.Catalogue;

/// <summary>Every act, rendered with full data, opens in another word processor and has as many pages as one expects.</summary>
public sealed partial class ConversionTests(ITestOutputHelper sortie)
{
    [Fact]
    public void ChaqueActe_ConvertiEnPdf_AUnNombreDePagesRaisonnable()
    {
        if (!File.Exists("/usr/bin/soffice"))
        {
            sortie.WriteLine("non exécuté : LibreOffice n’est pas installé");
            return;
        }

        var dossier = Directory.CreateTempSubdirectory("actes");
        try
        {
            var donnees = CatalogueLu.Du.Schema.Exemple();
            foreach (var acte in CatalogueLu.Du.Actes)
            {
                var rendu = CatalogueLu.Modele(acte).Rendre(donnees, new OptionsRendu { Schema = CatalogueLu.Du.Schema });
                File.WriteAllBytes(Path.Combine(dossier.FullName, acte.Fichier), rendu.Octets!);
            }

            Convertir(dossier.FullName);

            foreach (var acte in CatalogueLu.Du.Actes)
            {
                var pdf = Path.Combine(dossier.FullName, Path.ChangeExtension(acte.Fichier, ".pdf"));
                File.Exists(pdf).ShouldBeTrue(acte.Id);
                Pages().Count(Encoding.Latin1.GetString(File.ReadAllBytes(pdf))).ShouldBeInRange(1, 6, acte.Id);
            }
        }
        finally
        {
            dossier.Delete(recursive: true);
        }
    }

    private static void Convertir(string dossier)
    {
        // A profile of its own: another conversion on the same machine must not make this one do nothing.
        var debut = new ProcessStartInfo("/usr/bin/soffice") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[$"-env:UserInstallation=file://{dossier}/profil", "--headless", "--convert-to", "pdf", "--outdir", dossier, .. Directory.GetFiles(dossier, "*.docx")])
        {
            debut.ArgumentList.Add(argument);
        }

        using var processus = Process.Start(debut)!;
        processus.OutputDataReceived += (_, _) => { };
        processus.ErrorDataReceived += (_, _) => { };
        processus.BeginOutputReadLine();
        processus.BeginErrorReadLine();
        if (!processus.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            processus.Kill(entireProcessTree: true);
            throw new TimeoutException("LibreOffice n’a pas terminé.");
        }
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.None, 10_000)]
    private static partial Regex Pages();
}
