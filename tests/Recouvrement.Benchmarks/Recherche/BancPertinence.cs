using System.Globalization;
using Recouvrement.Infrastructure.Recherche;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Benchmarks.Recherche;

/// <summary>Thirty French queries judged by hand on a small corpus of legal papers: nDCG@10 of each, then their mean.</summary>
internal sealed class BancPertinence : IBanc
{
    private const int Rang = 10;

    public string Nom => "pertinence";

    public Task Executer(TextWriter sortie)
    {
        var dossier = Directory.CreateTempSubdirectory("banc-pertinence-").FullName;
        try
        {
            var corpus = CorpusJuge.Lire();
            using var index = new IndexFts5(dossier, corpus, TimeProvider.System);
            index.Indexer(corpus.Documents);
            var somme = 0.0;
            foreach (var (requete, notes) in corpus.Requetes)
            {
                var trouves = index.Chercher(AnalyseurDeRequete.Analyser(requete), DroitsDeRecherche.Tous, new OptionsDeRecherche { Nombre = Rang, Elargir = true }).Trouvailles;
                var note = Ndcg([.. trouves.Select(t => notes.GetValueOrDefault(t.Id))], [.. notes.Values]);
                somme += note;
                sortie.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{requete,-52} nDCG@10 {note,6:F3}   found {string.Join(' ', trouves.Select(t => t.Id))}"));
            }

            sortie.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"mean of the queries",-52} nDCG@10 {somme / corpus.Requetes.Count,6:F3}"));
        }
        finally
        {
            Directory.Delete(dossier, recursive: true);
        }

        return Task.CompletedTask;
    }

    // Gain 2^grade - 1, discounted by the logarithm of the rank, over the best order possible.
    private static double Ndcg(List<int> obtenues, List<int> jugees)
    {
        static double Dcg(IEnumerable<int> notes) => notes.Take(Rang).Select((n, i) => (Math.Pow(2, n) - 1) / Math.Log2(i + 2)).Sum();
        return Dcg(obtenues) / Dcg(jugees.OrderDescending());
    }
}
