using Recouvrement.Recherche.Analyse;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;
using static Recouvrement.Infrastructure.Tests.Recherche.IndexDEssai;

namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>The index against the plainest possible reading of each document: same sets, same counts, for a thousand queries.</summary>
public sealed class OracleTests : IDisposable
{
    private static readonly string[] Mots =
    [
        "créance", "créances", "CREANCE", "créancier", "saisie", "saisies", "attribution", "l’ordonnance", "mise", "en", "demeure", "liquidité",
        "LIQUIDITE", "procès-verbal", "25/01234", "552 032 534", "1 234,56", "12 mars 2026", "12/03/2026", "n° 2026-000123", "du", "tribunal", "œuvre",
        "signifié", "signifier", "S.A.R.L.", "aujourd’hui", "700", "RG25",
    ];

    private readonly IndexDEssai _i = new();
    private readonly Dictionary<string, IReadOnlyList<Jeton>> _jetons = new(StringComparer.Ordinal);

    public void Dispose() => _i.Dispose();

    // Whatever the way taken: FTS5 doing it all, or lists kept in memory and gone through here.
    [Theory]
    [InlineData(500)]
    [InlineData(0)]
    public void Chercher_MilleRequetes_CommeUneLectureDeChaqueDocument(int seuilDesListes)
    {
        _i.Index.Memoire.Postings.NombreMinimal = seuilDesListes;
        var hasard = new Random(6);
        var documents = Enumerable.Range(1, 120).Select(n => UnDocument(n, 1, hasard)).ToList();
        _i.Indexer(documents);
        for (var essai = 0; essai < 1000; essai++)
        {
            if (essai % 20 == 0) Changer(documents, essai, hasard);
            var requete = AnalyseurDeRequete.Analyser(Requete(hasard));
            var droits = hasard.Next(3) == 0 ? DroitsDeRecherche.Tous : DroitsDeRecherche.Sur(Enumerable.Range(0, 4).Where(_ => hasard.Next(2) == 0).Select(p => (long)p));
            long? dossier = hasard.Next(3) == 0 ? hasard.Next(12) : null;
            var attendus = documents.Where(d => droits.Permet(d.PortefeuilleId) && (dossier is null || d.DossierId == dossier) && Repond(d, requete)).Select(d => d.Id).Order();
            var obtenus = _i.Index.Chercher(requete, droits, new OptionsDeRecherche { Nombre = 100, AvecExtraits = false, DossierId = dossier });
            var autres = _i.Index.Chercher(requete, droits, new OptionsDeRecherche { Nombre = 100, Depuis = 100, AvecExtraits = false, DossierId = dossier });
            obtenus.Trouvailles.Concat(autres.Trouvailles).Select(t => t.Id).Order().ShouldBe(attendus, requete.Texte);
            obtenus.Total.ShouldBe(obtenus.Trouvailles.Count + autres.Trouvailles.Count);
        }
    }

    private static DocumentAIndexer UnDocument(int id, int version, Random hasard) => Document(id, Phrase(hasard, 12), f =>
    {
        f.Version = version;
        f.Portefeuille = hasard.Next(4);
        f.Dossier = hasard.Next(12);
        f.Titre = Phrase(hasard, 2);
        f.Parties = [Phrase(hasard, 2), Phrase(hasard, 1)];
        f.Reference = Phrase(hasard, 1);
    });

    // One comes, one changes, one goes: what memory holds must follow.
    private void Changer(List<DocumentAIndexer> documents, int essai, Random hasard)
    {
        var change = hasard.Next(documents.Count);
        documents[change] = UnDocument((int)documents[change].Id, essai + 2, hasard);
        documents.Add(UnDocument(1000 + essai, 1, hasard));
        _i.Indexer(documents[change], documents[^1]);
        var parti = documents[hasard.Next(documents.Count)];
        documents.Remove(parti);
        _i.Index.Retirer([parti.Id]);
    }

    private static string Phrase(Random hasard, int mots) => string.Join(' ', Enumerable.Range(0, mots).Select(_ => Mots[hasard.Next(Mots.Length)]));

    private static string Requete(Random hasard) => string.Join(' ', Enumerable.Range(0, hasard.Next(1, 4)).Select(_ => hasard.Next(10) switch
    {
        0 => "-" + Phrase(hasard, 1),
        1 => "\"" + Phrase(hasard, hasard.Next(1, 4)) + "\"",
        2 => "partie:\"" + Phrase(hasard, 1) + "\"",
        3 => "OR " + Phrase(hasard, 1),
        4 => "titre:" + Phrase(hasard, 1),
        _ => Phrase(hasard, 1),
    }));

    private bool Repond(DocumentAIndexer d, RequeteAnalysee r) =>
        r.Groupes.All(g => g.Termes.Any(t => Repond(d, t))) && !r.Exclus.Any(t => Repond(d, t));

    private bool Repond(DocumentAIndexer d, Terme terme)
    {
        string[] champs = terme.Champ switch
        {
            ChampDeRecherche.Parties => [.. d.Parties],
            ChampDeRecherche.Titre => [d.Titre],
            ChampDeRecherche.Reference => [d.Reference],
            _ => [d.Reference, .. d.Parties, d.Titre, d.Contenu.Texte],
        };
        return champs.Any(texte =>
        {
            if (!_jetons.TryGetValue(texte, out var jetons)) _jetons[texte] = jetons = new Analyseur().Analyser(texte);
            return terme.Variantes.Any(v => jetons.Any(j => v.Select((mot, i) => (mot, i)).All(m =>
                jetons.Any(k => k.Position == j.Position + m.i
                    && (string.Equals(k.Racine, m.mot.Racine, StringComparison.Ordinal) || string.Equals(k.RacineNue, m.mot.RacineNue, StringComparison.Ordinal))))));
        });
    }
}
