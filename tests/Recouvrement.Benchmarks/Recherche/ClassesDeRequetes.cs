using Recouvrement.Recherche.Analyse;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Benchmarks.Recherche;

/// <summary>Four hundred queries of each class, drawn from the corpus itself: two hundred to warm, two hundred others to measure.</summary>
internal sealed class ClassesDeRequetes
{
    private const int Nombre = 400;
    private const int Echantillon = 4000;
    private readonly Random _hasard = new(42);
    private readonly Analyseur _analyseur = new();
    private readonly int _documents;
    private readonly List<DocumentAIndexer> _echantillon;
    private readonly List<(string Forme, int Documents)> _formes;

    public ClassesDeRequetes(int documents)
    {
        _documents = documents;
        _echantillon = [.. Enumerable.Range(0, Echantillon).Select(_ => Corpus.Document(_hasard.Next(1, documents + 1)))];
        var comptes = new Dictionary<string, (string Forme, int Documents)>(StringComparer.Ordinal);
        foreach (var d in _echantillon)
        {
            foreach (var racine in _analyseur.Analyser(d.Contenu.Texte).Where(j => j.Genre == GenreDeJeton.Mot && j.Forme.Length > 2).DistinctBy(j => j.Racine, StringComparer.Ordinal))
            {
                var connu = comptes.GetValueOrDefault(racine.Racine, (racine.Forme, 0));
                comptes[racine.Racine] = (connu.Item1, connu.Item2 + 1);
            }
        }

        _formes = [.. comptes.Values.Where(c => !MotsVides.Contient(c.Forme)).OrderBy(c => c.Forme, StringComparer.Ordinal)];
    }

    /// <summary>Each with what it should not exceed: about what an index of Lucene.Net takes for it on a machine of the same kind.</summary>
    public IEnumerable<ClasseDeRequetes> Toutes() =>
    [
        new("un mot rare", 0.7, 1, Faire(() => Mot(0, 0.001))),
        new("un mot moyen", 2.2, 9.4, Faire(() => Mot(0.003, 0.03))),
        new("un mot dans un cinquième du corpus ou plus", 8, 20, Faire(() => Mot(0.2, 0.7))),
        new("deux mots", 2.5, 7.5, Faire(() => Mot(0.003, 0.5) + " " + Mot(0.003, 0.5))),
        new("trois mots OR", 4, 10, Faire(() => $"{Mot(0.003, 0.1)} OR {Mot(0.003, 0.1)} OR {Mot(0.003, 0.3)}")),
        new("phrase", 2.2, 17, Faire(Phrase)),
        new("dans un dossier", 0.3, 0.5, Faire(() => Mot(0.05, 0.5)), AvecDossier: true),
        new("préfixe", 1, 17, Faire(() => Mot(0.0005, 0.3) is var m ? m[..Math.Min(m.Length, _hasard.Next(3, 6))] + "*" : "")),
        new("mot, période et facettes", 3, 8, Faire(() => Mot(0.003, 0.1) + " date:2020..2023"), o => o with
        {
            Facettes = [NomsDAttribut.Type, NomsDAttribut.Annee, NomsDAttribut.Etape, NomsDAttribut.Juriste],
        }),
        // The two must take as long: the time of an answer would tell what others have.
        new("référence que seuls d'autres ont", 0.7, 1, Faire(() => Corpus.Reference((_hasard.Next(_documents / 10 / Corpus.Portefeuilles) * Corpus.Portefeuilles) + _hasard.Next(Corpus.Portefeuilles / 2, Corpus.Portefeuilles)))),
        new("référence que nul n'a", 0.7, 1, Faire(() => Corpus.Reference((_documents / 10) + _hasard.Next(100_000, 300_000)))),
    ];

    /// <summary>Beginnings of words, as one types them.</summary>
    public IEnumerable<string> Debuts(int nombre) => Enumerable.Range(0, nombre).Select(_ => Mot(0.0005, 0.3) is var m ? m[..Math.Min(m.Length, _hasard.Next(2, 7))] : "");

    private static List<string> Faire(Func<string> une) => [.. Enumerable.Range(0, Nombre).Select(_ => une())];

    private DocumentAIndexer Doc() => _echantillon[_hasard.Next(_echantillon.Count)];

    private string Mot(double minimum, double maximum)
    {
        var possibles = _formes.Where(f => f.Documents >= minimum * Echantillon && f.Documents <= maximum * Echantillon).ToList();
        return possibles[_hasard.Next(possibles.Count)].Forme;
    }

    // Two or three words that do follow one another somewhere, with the articles between them.
    private string Phrase()
    {
        while (true)
        {
            var texte = Doc().Contenu.Texte;
            var phrases = texte.Split('.', '\n').Select(p => p.Trim().Split(' ')).Where(p => p.Length > 6).ToList();
            var phrase = phrases[_hasard.Next(phrases.Count)];
            var (debut, voulus) = (_hasard.Next(phrase.Length), _hasard.Next(2, 4));
            var mots = phrase.Skip(debut).ToList();
            var fin = mots.FindIndex(m => AUnePlace(m) && --voulus == 0);
            if (fin > 0 && AUnePlace(mots[0])) return "\"" + string.Join(' ', mots.Take(fin + 1)) + "\"";
        }
    }

    private bool AUnePlace(string mot) => _analyseur.Analyser(mot).Count > 0;
}

/// <summary>A class of queries and the figures to reach, in milliseconds.</summary>
internal sealed record ClasseDeRequetes(
    string Nom, double CibleP50, double CibleP95, IReadOnlyList<string> Requetes, Func<OptionsDeRecherche, OptionsDeRecherche>? Options = null,
    bool AvecDossier = false);
