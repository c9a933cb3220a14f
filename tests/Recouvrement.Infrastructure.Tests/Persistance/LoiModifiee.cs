namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>The law of the repository with one thing changed, in a folder of its own.</summary>
internal sealed class LoiModifiee : IDisposable
{
    private LoiModifiee(string dossier) => Dossier = dossier;

    public string Dossier { get; }

    /// <summary>Two months instead of three to serve an order rendered since September 2026: an invented reform.</summary>
    public static LoiModifiee DeuxMoisPourSignifier() => Copier("droit/delais/injonction-de-payer.yaml", "duree: 3 mois", "duree: 2 mois");

    /// <summary>The same law, but for a word that nobody computes with.</summary>
    public static LoiModifiee AutreNote() => Copier("droit/ecartes.yaml", "Écarté, parce", "Écarté parce");

    public static LoiModifiee Copier(string fichier, string juste, string autre)
    {
        var dossier = Directory.CreateTempSubdirectory("loi-").FullName;
        foreach (var source in Directory.EnumerateFiles(Depot.Workflows, "*.yaml", SearchOption.AllDirectories))
        {
            var copie = Path.Combine(dossier, Path.GetRelativePath(Depot.Workflows, source));
            Directory.CreateDirectory(Path.GetDirectoryName(copie)!);
            File.Copy(source, copie);
        }

        var chemin = Path.Combine(dossier, fichier);
        var texte = File.ReadAllText(chemin);
        texte.ShouldContain(juste);
        File.WriteAllText(chemin, texte.Replace(juste, autre, StringComparison.Ordinal));
        return new LoiModifiee(dossier);
    }

    public void Dispose() => Directory.Delete(Dossier, recursive: true);
}
