using Recouvrement.Infrastructure.Recherche;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>An index in a folder of its own, deleted at the end.</summary>
internal sealed class IndexDEssai : IDisposable
{
    private readonly string _racine = Directory.CreateTempSubdirectory("index-essai-").FullName;
    private IndexFts5 _index;

    public IndexDEssai(bool seRemplitSeul = false)
    {
        Dossier = Path.Combine(_racine, "index");
        SeRemplitSeul = seRemplitSeul;
        _index = Ouvrir();
    }

    public string Dossier { get; }

    public SourceEnMemoire Source { get; } = new();

    public IndexFts5 Index => _index;

    private bool SeRemplitSeul { get; }

    public static DocumentAIndexer Document(long id, string texte, Action<Fiche>? precisions = null)
    {
        var f = new Fiche();
        precisions?.Invoke(f);
        return new DocumentAIndexer
        {
            Id = id,
            Version = f.Version,
            DossierId = f.Dossier,
            PortefeuilleId = f.Portefeuille,
            Type = f.Type,
            Titre = f.Titre,
            Reference = f.Reference,
            Parties = f.Parties,
            Date = f.Date,
            Attributs = f.Attributs,
            Contenu = new TexteOriginal(texte, []),
        };
    }

    public void Indexer(params IEnumerable<DocumentAIndexer> documents)
    {
        var liste = documents.ToList();
        Source.Poser(liste);
        _index.Indexer(liste);
    }

    public ResultatDeRecherche Chercher(string requete, DroitsDeRecherche? droits = null, OptionsDeRecherche? options = null) =>
        _index.Chercher(AnalyseurDeRequete.Analyser(requete), droits ?? DroitsDeRecherche.Tous, options ?? new OptionsDeRecherche());

    public long[] Ids(string requete, DroitsDeRecherche? droits = null, OptionsDeRecherche? options = null) =>
        [.. Chercher(requete, droits, options).Trouvailles.Select(t => t.Id)];

    public void Rouvrir()
    {
        _index.Dispose();
        _index = Ouvrir();
    }

    public void Dispose()
    {
        _index.Dispose();
        Directory.Delete(_racine, recursive: true);
    }

    private IndexFts5 Ouvrir() => new(Dossier, Source, TimeProvider.System, SeRemplitSeul ? Source : null);

    internal sealed class Fiche
    {
        public long Version { get; set; } = 1;

        public long Dossier { get; set; } = 1;

        public long Portefeuille { get; set; } = 1;

        public string Type { get; set; } = "Courrier";

        public string Titre { get; set; } = string.Empty;

        public string Reference { get; set; } = string.Empty;

        public string[] Parties { get; set; } = [];

        public DateOnly? Date { get; set; }

        public Dictionary<string, string> Attributs { get; } = new(StringComparer.Ordinal);
    }
}
