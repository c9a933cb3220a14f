using System.Globalization;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Benchmarks.Recherche;

/// <summary>The papers and the judged queries of tests/fixtures/pertinence.</summary>
internal sealed class CorpusJuge : ISourceDeTextes
{
    private readonly Dictionary<long, TexteOriginal> _textes;

    private CorpusJuge(IReadOnlyList<DocumentAIndexer> documents, IReadOnlyList<(string, Dictionary<long, int>)> requetes)
    {
        Documents = documents;
        Requetes = requetes;
        _textes = documents.ToDictionary(d => d.Id, d => d.Contenu);
    }

    public IReadOnlyList<DocumentAIndexer> Documents { get; }

    /// <summary>Each query and the grade of the papers that answer it.</summary>
    public IReadOnlyList<(string Requete, Dictionary<long, int> Notes)> Requetes { get; }

    public static CorpusJuge Lire()
    {
        var dossier = Path.Combine(Depot.Racine, "tests", "fixtures", "pertinence");
        var documents = new List<DocumentAIndexer>();
        foreach (var paire in Lignes(dossier, "corpus.txt").Chunk(2))
        {
            var entete = paire[0].Split('|', StringSplitOptions.TrimEntries);
            documents.Add(new DocumentAIndexer
            {
                Id = long.Parse(entete[0], CultureInfo.InvariantCulture),
                Version = 1,
                PortefeuilleId = 1,
                Type = entete[1],
                Titre = entete[2],
                Contenu = new TexteOriginal(paire[1], []),
            });
        }

        return new CorpusJuge(documents, [.. Lignes(dossier, "requetes.txt").Select(Requete)]);
    }

    public IReadOnlyDictionary<long, TexteOriginal> Lire(IReadOnlyCollection<long> ids) => ids.ToDictionary(id => id, id => _textes[id]);

    private static (string, Dictionary<long, int>) Requete(string ligne)
    {
        var parts = ligne.Split('|', StringSplitOptions.TrimEntries);
        return (parts[0], parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => n.Split(':'))
            .ToDictionary(n => long.Parse(n[0], CultureInfo.InvariantCulture), n => int.Parse(n[1], CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<string> Lignes(string dossier, string nom) =>
        File.ReadLines(Path.Combine(dossier, nom)).Where(l => l.Length > 0 && l[0] != '#');
}
