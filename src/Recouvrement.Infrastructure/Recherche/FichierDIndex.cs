using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>One index file, open: its writer, its readers, its memory. Closed for good once retired and given back by all.</summary>
internal sealed class FichierDIndex
{
    // Each keeps a connection and its pages: those of a rush are closed once it is over.
    internal static readonly int LecteursGardes = Math.Max(4, 2 * Environment.ProcessorCount);
    private const long DureeDUneEpreuve = 60 * 60 * 1000;
    private const string CleVersion = "version";
    private const string CleAnalyse = "analyse";
    private const string CleConstruit = "construit";
    private readonly Lock _verrou = new();
    private readonly Stack<LecteurDIndex> _libres = [];
    private readonly SqliteConnection _connexion;
    private readonly EcrivainDIndex _ecrivain;
    private long? _eprouveLe;
    private int _pretes;
    private bool _retire;
    private bool _aEffacer;

    private FichierDIndex(string chemin, SqliteConnection connexion)
    {
        Chemin = chemin;
        _connexion = connexion;
        Memoire = MemoireDIndex.Lire(connexion);
        _ecrivain = new EcrivainDIndex(connexion, Memoire);
        EstPerime = !string.Equals(Lire(connexion, CleAnalyse), SchemaDIndex.Analyse, StringComparison.Ordinal);
        ConstruitLe = DateTimeOffset.TryParse(
            Lire(connexion, CleConstruit), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var le) ? le : null;
    }

    public string Chemin { get; }

    /// <summary>Those that analyse for this file, idle: they remember the words met from one batch to the next.</summary>
    public ConcurrentBag<Preparateur> Preparateurs { get; } = [];

    public MemoireDIndex Memoire { get; }

    /// <summary>When the file was finished; null while it is being built.</summary>
    public DateTimeOffset? ConstruitLe { get; private set; }

    /// <summary>True when the texts in it were analysed otherwise than they would be now.</summary>
    public bool EstPerime { get; }

    /// <summary>True when a failure left memory and file apart, and the file must be opened again.</summary>
    public bool EstDouteux { get; private set; }

    /// <summary>True when the whole file was read a short while ago and found sound: an error is then a mistake of ours, to be seen.</summary>
    public bool EstEprouve => _eprouveLe is { } le && Environment.TickCount64 - le < DureeDUneEpreuve;

    /// <summary>Readers that wait to be lent; for tests.</summary>
    internal int LecteursLibres
    {
        get
        {
            lock (_verrou) return _libres.Count;
        }
    }

    public long Octets => new[] { Chemin, Chemin + "-wal" }.Select(f => new FileInfo(f)).Where(f => f.Exists).Sum(f => f.Length);

    public static FichierDIndex Creer(string chemin)
    {
        var connexion = ConnexionDIndex.Ouvrir(chemin, creer: true);
        try
        {
            // Merging everything frees as many pages as it writes: they must go back to the disk.
            // Large pages: the list of a common word is a million bytes, and each page of it costs a call to read and to merge.
            ConnexionDIndex.Executer(connexion, "PRAGMA page_size=16384; PRAGMA auto_vacuum=INCREMENTAL; PRAGMA journal_mode=WAL;");
            ConnexionDIndex.Executer(connexion, "BEGIN;" + SchemaDIndex.Tables
                + $"INSERT INTO etat VALUES ('{CleVersion}', '{SchemaDIndex.Version}'), ('{CleAnalyse}', '{SchemaDIndex.Analyse}');"
                // A page of FTS5 in a page of the file, with what the file writes around it.
                + "INSERT INTO textes(textes, rank) VALUES ('pgsz', 16250);"
                // Left to itself FTS5 would one day stop a small addition for seconds to merge everything.
                + "INSERT INTO textes(textes, rank) VALUES ('crisismerge', 1000); COMMIT;");
            return new FichierDIndex(chemin, connexion);
        }
        catch
        {
            connexion.Dispose();
            // It will be tried again, under another name: on a full disk the attempts must not pile up.
            DossierDIndex.Effacer(chemin);
            throw;
        }
    }

    /// <summary>
    /// Opens a file; null when it is damaged or of another version. Throws when the place refuses: the file may be good, and is not to
    /// be thrown away for that.
    /// </summary>
    public static FichierDIndex? Ouvrir(string chemin)
    {
        SqliteConnection? connexion = null;
        try
        {
            connexion = ConnexionDIndex.Ouvrir(chemin, creer: false);
            if (string.Equals(Lire(connexion, CleVersion), SchemaDIndex.Version, StringComparison.Ordinal)) return new FichierDIndex(chemin, connexion);
        }
        catch (Exception e) when (PanneDIndex.EstIllisible(e))
        {
            // Derived data: a file that cannot be read is built again, never repaired.
        }
        catch
        {
            connexion?.Dispose();
            throw;
        }

        connexion?.Dispose();
        return null;
    }

    /// <summary>How many documents a file holds, without reading the rest of it; null when it cannot be read.</summary>
    public static long? LireDocuments(string chemin)
    {
        try
        {
            using var connexion = ConnexionDIndex.Ouvrir(chemin, creer: false);
            return ConnexionDIndex.Valeur(connexion, "SELECT count(*) FROM documents") as long?;
        }
        catch (Exception e) when (e is SqliteException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>When a file was finished, without reading the rest of it; null when it is not, or cannot be read.</summary>
    public static DateTimeOffset? LireConstruit(string chemin)
    {
        try
        {
            using var connexion = ConnexionDIndex.Ouvrir(chemin, creer: false);
            return DateTimeOffset.TryParse(
                Lire(connexion, CleConstruit), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var le) ? le : null;
        }
        catch (Exception e) when (e is SqliteException or InvalidOperationException)
        {
            return null;
        }
    }

    public void Ecrire(IEnumerable<DocumentPrepare> documents)
    {
        try
        {
            _ecrivain.Ecrire(documents);
        }
        catch (SqliteException)
        {
            OublierCeQuiNEstPasEcrit();
            throw;
        }
    }

    public void Retirer(IEnumerable<long> ids) => _ecrivain.Retirer(ids);

    /// <summary>Before a long series of additions.</summary>
    public void CommencerEnMasse() =>
        ConnexionDIndex.Executer(_connexion, "INSERT INTO textes(textes, rank) VALUES ('automerge', 0); INSERT INTO textes(textes, rank) VALUES ('hashsize', 67108864);");

    /// <summary>After it: merges everything, then sets what suits single additions.</summary>
    public void FinirEnMasse()
    {
        ConnexionDIndex.Executer(_connexion,
        "INSERT INTO textes(textes) VALUES ('optimize'); INSERT INTO textes(textes, rank) VALUES ('automerge', 8);"
        + "INSERT INTO textes(textes, rank) VALUES ('hashsize', 1048576); PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE);");
        Preparateurs.Clear();
        MemoireNative.Rendre();
    }

    /// <summary>From now on the file may serve.</summary>
    public void Finir(DateTimeOffset le)
    {
        ConnexionDIndex.Executer(_connexion, string.Create(CultureInfo.InvariantCulture,
            $"INSERT OR REPLACE INTO etat VALUES ('{CleConstruit}', '{le:O}')"));
        ConstruitLe = le;
    }

    /// <summary>
    /// Reads the whole file and says whether it still agrees with itself. By a connection of its own: the writer's remembers pages as
    /// they were.
    /// </summary>
    public bool EstSain()
    {
        try
        {
            using var connexion = ConnexionDIndex.Ouvrir(Chemin, creer: false);
            ConnexionDIndex.Executer(connexion, "INSERT INTO textes(textes) VALUES ('integrity-check')");
            // The tables that integrity-check knows nothing of.
            ConnexionDIndex.Valeur(connexion, "SELECT (SELECT count(*) FROM etat) + (SELECT count(*) FROM valeurs) + (SELECT count(*) FROM lexique) + (SELECT count(*) FROM documents)");
            var sain = ConnexionDIndex.Valeur(connexion, "PRAGMA quick_check(1)") is "ok";
            _eprouveLe = sain ? Environment.TickCount64 : null;
            return sain;
        }
        catch (Exception e) when (PanneDIndex.EstIllisible(e) || PanneDIndex.EstTronque(e))
        {
            return false;
        }
    }

    /// <summary>The greatest identity held; 0 when empty.</summary>
    public long DernierId() => ConnexionDIndex.Valeur(_connexion, "SELECT max(id) FROM documents") is long id ? id : 0;

    /// <summary>Identity and version of every document held, by identity.</summary>
    public List<(long Id, long Version)> Versions()
    {
        var versions = new List<(long, long)>();
        using var commande = new CommandePreparee(_connexion, "SELECT id, version FROM documents ORDER BY id", 0);
        using var lecteur = commande.Lire();
        while (lecteur.Read()) versions.Add((lecteur.GetInt64(0), lecteur.GetInt64(1)));
        return versions;
    }

    /// <summary>A reader, or null when the file is retired.</summary>
    public LecteurDIndex? Emprunter()
    {
        lock (_verrou)
        {
            if (_retire) return null;
            _pretes++;
            if (_libres.TryPop(out var libre)) return libre;
        }

        try
        {
            return new LecteurDIndex(ConnexionDIndex.Ouvrir(Chemin, creer: false), Memoire);
        }
        catch
        {
            Rendre(null);
            throw;
        }
    }

    public void Rendre(LecteurDIndex? lecteur)
    {
        bool fermer;
        lock (_verrou)
        {
            _pretes--;
            fermer = _retire;
            if (!fermer && lecteur is not null && _libres.Count < LecteursGardes)
            {
                _libres.Push(lecteur);
                lecteur = null;
            }
        }

        lecteur?.Dispose();
        if (fermer) FermerSiPersonne();
    }

    /// <summary>No more searches; the file closes, and goes if asked, when those under way are over. The writer must be idle.</summary>
    public void Retirer(bool effacer)
    {
        lock (_verrou)
        {
            if (_retire) return;
            _retire = true;
            _aEffacer = effacer;
        }

        _ecrivain.Dispose();
        _connexion.Dispose();
        FermerSiPersonne();
    }

    private static string? Lire(SqliteConnection connexion, string cle) =>
        ConnexionDIndex.Valeur(connexion, $"SELECT valeur FROM etat WHERE cle = '{cle}'") as string;

    // A transaction undone takes its new values with it: a code that memory alone knows would be written with later documents.
    private void OublierCeQuiNEstPasEcrit()
    {
        try
        {
            for (var a = 0; a < AttributsIndexes.Nombre; a++)
            {
                var dernier = ConnexionDIndex.Valeur(_connexion, string.Create(CultureInfo.InvariantCulture, $"SELECT max(code) FROM valeurs WHERE attribut = {a}"));
                Memoire.Dictionnaires.OublierApres(a, dernier is long code ? (int)code : 0);
            }
        }
        catch (SqliteException)
        {
            EstDouteux = true;
        }
    }

    private void FermerSiPersonne()
    {
        lock (_verrou)
        {
            if (_pretes > 0) return;
        }

        while (_libres.TryPop(out var libre)) libre.Dispose();
        if (_aEffacer) DossierDIndex.Effacer(Chemin);
    }
}
