using System.Diagnostics;
using System.Globalization;
using Recouvrement.Infrastructure.Recherche;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Benchmarks.Recherche;

/// <summary>
/// Full-text search on 300,000 papers (RECOUVREMENT_BANC_DOCUMENTS sets another number), rights on half the portfolios, top 20
/// with snippets: indexing, size, memory, each class of queries alone, then while a writer indexes.
/// </summary>
internal sealed class BancRecherche : IBanc
{
    public string Nom => "recherche";

    public Task Executer(TextWriter sortie)
    {
        var documents = int.TryParse(Environment.GetEnvironmentVariable("RECOUVREMENT_BANC_DOCUMENTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 300_000;
        var dossier = Directory.CreateTempSubdirectory("banc-recherche-").FullName;
        try
        {
            using var textes = new TextesSurDisque(Path.Combine(dossier, "textes"), documents);
            using var index = new IndexFts5(Path.Combine(dossier, "index"), textes, TimeProvider.System);
            Remplir(sortie, index, textes, documents);
            var classes = new ClassesDeRequetes(documents).Toutes().ToList();
            foreach (var classe in classes) Mesurer(sortie, index, classe, documents, string.Empty);
            Memoire(sortie, "memory while serving", "300");
            PendantLesEcritures(sortie, index, classes, documents);
        }
        finally
        {
            Directory.Delete(dossier, recursive: true);
        }

        return Task.CompletedTask;
    }

    private static void Remplir(TextWriter sortie, IndexFts5 index, TextesSurDisque textes, int documents)
    {
        var source = new SourceDuBanc(textes, documents);
        var debut = Stopwatch.GetTimestamp();
        index.VerifierAsync(source, default).GetAwaiter().GetResult();
        textes.Terminer();
        // Making the documents is not indexing them.
        var duree = Stopwatch.GetElapsedTime(debut) - source.Fabrication;
        sortie.WriteLine(Invariant($"{"indexing",-52} {documents / duree.TotalSeconds,14:F0} documents/s, final merge included   target 3800"));
        sortie.WriteLine(Invariant($"{"index size",-52} {index.Etat().Octets / 1e6,14:F0} MB   target 270"));
        Memoire(sortie, "memory after indexing", "512");
    }

    private static void Mesurer(TextWriter sortie, IndexFts5 index, ClasseDeRequetes classe, int documents, string suffixe)
    {
        var droits = DroitsDeRecherche.Sur(Enumerable.Range(0, Corpus.Portefeuilles / 2).Select(p => (long)p));
        var travaux = classe.Requetes.Select((r, i) => (Requete: AnalyseurDeRequete.Analyser(r), Options: Options(classe, i, documents))).ToList();
        var moitie = travaux.Count / 2;
        // Warm with other queries of the class: common words come back, whole queries do not.
        foreach (var (requete, options) in travaux.Take(moitie)) index.Chercher(requete, droits, options);
        var durees = new double[moitie];
        long trouves = 0;
        for (var i = 0; i < moitie; i++)
        {
            var debut = Stopwatch.GetTimestamp();
            trouves += index.Chercher(travaux[moitie + i].Requete, droits, travaux[moitie + i].Options).Total;
            durees[i] = Stopwatch.GetElapsedTime(debut).TotalMilliseconds;
        }

        Array.Sort(durees);
        sortie.WriteLine(Mesure.Ligne(classe.Nom + suffixe, Mesure.Centile(durees, 0.5), Mesure.Centile(durees, 0.95), "ms",
            Invariant($"{classe.CibleP50} / {classe.CibleP95}   ({trouves / durees.Length} found)")));
    }

    private static void PendantLesEcritures(TextWriter sortie, IndexFts5 index, List<ClasseDeRequetes> classes, int documents)
    {
        using var fin = new CancellationTokenSource();
        long ecrits = 0;
        var debut = Stopwatch.GetTimestamp();
        var ecrivain = Task.Run(() =>
        {
            for (var id = documents + 1; !fin.IsCancellationRequested; id += 100)
            {
                index.Indexer([.. Enumerable.Range(id, 100).Select(Corpus.Document)]);
                ecrits += 100;
            }
        });
        foreach (var classe in classes) Mesurer(sortie, index, classe with { CibleP50 = classe.CibleP50 * 2, CibleP95 = classe.CibleP95 * 2 }, documents, ", while a writer indexes");
        fin.Cancel();
        ecrivain.GetAwaiter().GetResult();
        sortie.WriteLine(Invariant($"{"writer, by hundreds, meanwhile",-52} {ecrits / Stopwatch.GetElapsedTime(debut).TotalSeconds,14:F0} documents/s"));
    }

    private static OptionsDeRecherche Options(ClasseDeRequetes classe, int rang, int documents)
    {
        var options = new OptionsDeRecherche { AuJour = new DateOnly(2026, 11, 22) };
        // A dossier that the asker sees: its portfolio is in the first half.
        if (classe.AvecDossier)
            options = options with { DossierId = rang * 977 % (documents / 10) / Corpus.Portefeuilles * Corpus.Portefeuilles };
        return classe.Options is { } changer ? changer(options) : options;
    }

    private static void Memoire(TextWriter sortie, string quoi, string cible)
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var processus = Process.GetCurrentProcess();
        sortie.WriteLine(Invariant($"{quoi,-52} {processus.WorkingSet64 / 1e6,14:F0} MB ({GC.GetTotalMemory(false) / 1e6:F0} managed)   target {cible}"));
    }

    private static string Invariant(FormattableString s) => FormattableString.Invariant(s);
}
