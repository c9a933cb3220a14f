using System.Diagnostics;
using System.Globalization;
using Recouvrement.Infrastructure.Recherche;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Benchmarks.Recherche;

/// <summary>
/// Full-text search on 300,000 papers (RECOUVREMENT_BANC_DOCUMENTS sets another number), rights on half the portfolios, top 20
/// with snippets: indexing, size, memory, each class of queries alone, then while a writer indexes. RECOUVREMENT_BANC_DOSSIER names
/// a folder where the index and its texts are kept, and found again by the next run; RECOUVREMENT_BANC_CLASSE one class to look at.
/// </summary>
internal sealed class BancRecherche : IBanc
{
    private const int Debuts = 200;
    private static readonly TimeSpan Echauffement = TimeSpan.FromSeconds(3);
    private static readonly DroitsDeRecherche Droits = DroitsDeRecherche.Sur(Enumerable.Range(0, Corpus.Portefeuilles / 2).Select(p => (long)p));

    public string Nom => "recherche";

    public Task Executer(TextWriter sortie)
    {
        var documents = int.TryParse(Environment.GetEnvironmentVariable("RECOUVREMENT_BANC_DOCUMENTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 300_000;
        var garde = Environment.GetEnvironmentVariable("RECOUVREMENT_BANC_DOSSIER");
        var dossier = garde is null ? Directory.CreateTempSubdirectory("banc-recherche-").FullName : Directory.CreateDirectory(garde).FullName;
        try
        {
            Mesurer(new TableauDeMesures(sortie), dossier, documents);
        }
        finally
        {
            if (garde is null) Directory.Delete(dossier, recursive: true);
        }

        return Task.CompletedTask;
    }

    private static void Mesurer(TableauDeMesures table, string dossier, int documents)
    {
        using var textes = new TextesSurDisque(Path.Combine(dossier, "textes"), documents);
        using var index = new IndexFts5(Path.Combine(dossier, "index"), textes, TimeProvider.System);
        if (index.Etat().ConstruitLe is null) Remplir(table, index, textes, documents);
        table.Chiffre("index size", index.Etat().Octets / 1e6, "MB", "270");
        var classes = new ClassesDeRequetes(documents).Toutes().ToList();
        if (Environment.GetEnvironmentVariable("RECOUVREMENT_BANC_CLASSE") is { } une)
        {
            table.Titre();
            foreach (var classe in classes.Where(c => c.Nom.Contains(une, StringComparison.OrdinalIgnoreCase))) Chercher(table, index, classe, documents, facteur: 1);
            return;
        }

        Echauffer(index, classes[0]);
        table.Titre();
        foreach (var classe in classes) Chercher(table, index, classe, documents, facteur: 1);
        Completer(table, index, documents);
        table.Memoire("memory while serving", "300");
        PendantLesEcritures(table, index, classes, documents);
    }

    private static void Remplir(TableauDeMesures table, IndexFts5 index, TextesSurDisque textes, int documents)
    {
        var source = new SourceDuBanc(textes, documents);
        var (debut, calcul) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        index.VerifierAsync(source, default).GetAwaiter().GetResult();
        textes.Terminer();
        // Making the documents is not indexing them.
        var duree = Stopwatch.GetElapsedTime(debut) - source.Fabrication;
        var processeur = Environment.CpuUsage.TotalTime - calcul - source.Calcul;
        table.Chiffre("indexing, final merge included", documents / duree.TotalSeconds, "documents/s", "3800");
        table.Chiffre("the same, by second of processor", documents / processeur.TotalSeconds, "documents", "-");
        table.Memoire("memory after indexing", "512");
    }

    // The first searches run code that is still being compiled: the first class would be measured as none after it.
    private static void Echauffer(IndexFts5 index, ClasseDeRequetes premiere)
    {
        var requetes = premiere.Requetes.Take(premiere.Requetes.Count / 2).Select(AnalyseurDeRequete.Analyser).ToList();
        for (var debut = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(debut) < Echauffement;)
            foreach (var requete in requetes) index.Chercher(requete, Droits, new OptionsDeRecherche { AuJour = new DateOnly(2026, 11, 22) });
    }

    private static void Chercher(TableauDeMesures table, IndexFts5 index, ClasseDeRequetes classe, int documents, int facteur)
    {
        var travaux = classe.Requetes.Select((r, i) => (Requete: AnalyseurDeRequete.Analyser(r), Options: Options(classe, i, documents))).ToList();
        var moitie = travaux.Count / 2;
        // Warm with other queries of the class: common words come back, whole queries do not.
        foreach (var (requete, options) in travaux.Take(moitie)) index.Chercher(requete, Droits, options);
        table.Ligne(
            classe.Nom + (facteur > 1 ? ", while a writer indexes" : string.Empty), classe.CibleP50 * facteur, classe.CibleP95 * facteur,
            [.. travaux.Skip(moitie).Select(t => new Func<long>(() => index.Chercher(t.Requete, Droits, t.Options).Total))]);
    }

    // What each keystroke asks: words to go on with, and from the third letter the papers that the beginning already finds.
    private static void Completer(TableauDeMesures table, IndexFts5 index, int documents)
    {
        var options = new OptionsDeRecherche { Nombre = 5, AvecExtraits = false, Limite = TimeSpan.FromMilliseconds(200) };
        var debuts = new ClassesDeRequetes(documents).Debuts(Debuts * 2).ToList();
        Func<long> Frappe(string debut) => () =>
            index.Completer(debut, Droits, 8).Count
            + (debut.Length < 3 ? 0 : index.Chercher(AnalyseurDeRequete.Analyser(debut + "*"), Droits, options).Total);
        foreach (var debut in debuts.Take(Debuts)) Frappe(debut)();
        table.Ligne("au fil de la frappe", 50, 50, [.. debuts.Skip(Debuts).Select(Frappe)]);
    }

    private static void PendantLesEcritures(TableauDeMesures table, IndexFts5 index, List<ClasseDeRequetes> classes, int documents)
    {
        using var fin = new CancellationTokenSource();
        long ecrits = 0;
        var premier = Math.Max(documents, index.Etat().Documents) + 1;
        var debut = Stopwatch.GetTimestamp();
        var ecrivain = Task.Run(() =>
        {
            for (var id = (int)premier; !fin.IsCancellationRequested; id += 100)
            {
                index.Indexer([.. Enumerable.Range(id, 100).Select(Corpus.Document)]);
                ecrits += 100;
            }
        });
        foreach (var classe in classes) Chercher(table, index, classe, documents, facteur: 2);
        fin.Cancel();
        ecrivain.GetAwaiter().GetResult();
        table.Chiffre("writer, by hundreds, meanwhile", ecrits / Stopwatch.GetElapsedTime(debut).TotalSeconds, "documents/s", "-");
        index.Retirer([.. Enumerable.Range((int)premier, (int)ecrits).Select(id => (long)id)]);
    }

    private static OptionsDeRecherche Options(ClasseDeRequetes classe, int rang, int documents)
    {
        var options = new OptionsDeRecherche { AuJour = new DateOnly(2026, 11, 22) };
        // A dossier that the asker sees: its portfolio is in the first half.
        if (classe.AvecDossier)
            options = options with { DossierId = rang * 977 % (documents / 10) / Corpus.Portefeuilles * Corpus.Portefeuilles };
        return classe.Options is { } changer ? changer(options) : options;
    }
}
