using System.Globalization;
using Recouvrement.Infrastructure.Recherche;
using Recouvrement.Recherche.Index;
using static Recouvrement.Infrastructure.Tests.Recherche.IndexDEssai;

namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>What the process that a test kills does to an index: adds, replaces, removes, rebuilds, without end.</summary>
internal static class IndexMaltraite
{
    public const int Documents = 240;

    /// <summary>The truth at a turn: every document speaks of its turn.</summary>
    public static IEnumerable<DocumentAIndexer> Tous(int tour) => Enumerable.Range(1, Documents).Select(n => Un(n, tour));

    public static async Task SansFinAsync(string dossier, int tour)
    {
        var source = new SourceEnMemoire();
        source.Poser(Tous(tour));
        using var index = new IndexFts5(dossier, source, TimeProvider.System, source);
        var hasard = new Random(tour);
        Console.Out.WriteLine("prêt");
        Console.Out.Flush();
        while (true)
        {
            index.Indexer([.. Enumerable.Range(0, 30).Select(_ => Un(hasard.Next(1, Documents + 1), tour))]);
            index.Retirer([hasard.Next(1, Documents + 1), hasard.Next(1, Documents + 1)]);
            if (hasard.Next(3) == 0) await index.ReconstruireAsync(source, default);
            if (hasard.Next(5) == 0) await index.VerifierAsync(source, default);
        }
    }

    /// <summary>Writes until the disk refuses, then prints what was told and how many documents a search still finds.</summary>
    public static int JusquAuRefus(string dossier)
    {
        var source = new SourceEnMemoire();
        using var index = new IndexFts5(dossier, source, TimeProvider.System, source);
        for (var lot = 0; lot < 400; lot++)
        {
            try
            {
                index.Indexer([.. Enumerable.Range((lot * 100) + 1, 100).Select(n => Un(n, lot))]);
            }
            catch (IndexIndisponible e)
            {
                var trouves = index.Chercher(
                    Recouvrement.Recherche.Requetes.AnalyseurDeRequete.Analyser("commun"), DroitsDeRecherche.Tous, new OptionsDeRecherche { AvecExtraits = false });
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lot * 100}|{trouves.Total}|{index.Etat().Documents}|{e.Message}|{index.Etat().Panne}"));
                return 0;
            }
        }

        return 3;
    }

    private static DocumentAIndexer Un(int n, int tour) => Document(
        n,
        string.Create(CultureInfo.InvariantCulture, $"commun document {n} du tour numéro{tour} saisie attribution {string.Join(' ', Enumerable.Range(n, 40))}"),
        f => { f.Version = tour; f.Dossier = n / 10; f.Portefeuille = n % 3; });
}
