using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>One index file, open: its writer, its readers, its memory. Closed for good once retired and given back by all.</summary>
internal sealed class FichierDIndex
{
    private const string CleVersion = "version";
    private const string CleAnalyse = "analyse";
    private const string CleConstruit = "construit";
    private readonly Lock _verrou = new();
    private readonly ConcurrentBag<LecteurDIndex> _libres = [];
    private readonly SqliteConnection _connexion;
    private readonly EcrivainDIndex _ecrivain;
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

    public MemoireDIndex Memoire { get; }

    /// <summary>When the file was finished; null while it is being built.</summary>
    public DateTimeOffset? ConstruitLe { get; private set; }

    /// <summary>True when the texts in it were analysed otherwise than they would be now.</summary>
    public bool EstPerime { get; }

    public long Octets => new[] { Chemin, Chemin + "-wal" }.Select(f => new FileInfo(f)).Where(f => f.Exists).Sum(f => f.Length);

    public static FichierDIndex Creer(string chemin)
    {
        var connexion = ConnexionDIndex.Ouvrir(chemin, creer: true);
        try
        {
            // Merging everything frees as many pages as it writes: they must go back to the disk.
            ConnexionDIndex.Executer(connexion, "PRAGMA auto_vacuum=INCREMENTAL; PRAGMA journal_mode=WAL;");
            ConnexionDIndex.Executer(connexion, "BEGIN;" + SchemaDIndex.Tables
                + $"INSERT INTO etat VALUES ('{CleVersion}', '{SchemaDIndex.Version}'), ('{CleAnalyse}', '{SchemaDIndex.Analyse}');"
                // Left to itself FTS5 would one day stop a small addition for seconds to merge everything.
                + "INSERT INTO textes(textes, rank) VALUES ('crisismerge', 1000); COMMIT;");
            return new FichierDIndex(chemin, connexion);
        }
        catch
        {
            connexion.Dispose();
            throw;
        }
    }

    /// <summary>Opens a file; null when it is damaged or of another version.</summary>
    public static FichierDIndex? Ouvrir(string chemin)
    {
        SqliteConnection? connexion = null;
        try
        {
            connexion = ConnexionDIndex.Ouvrir(chemin, creer: false);
            if (string.Equals(Lire(connexion, CleVersion), SchemaDIndex.Version, StringComparison.Ordinal)) return new FichierDIndex(chemin, connexion);
        }
        catch (Exception e) when (e is SqliteException or InvalidOperationException or InvalidCastException)
        {
            // Derived data: a file that cannot be read is built again, never repaired.
        }

        connexion?.Dispose();
        return null;
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

    public void Ecrire(IEnumerable<DocumentPrepare> documents) => _ecrivain.Ecrire(documents);

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
        MemoireNative.Rendre();
    }

    /// <summary>From now on the file may serve.</summary>
    public void Finir(DateTimeOffset le)
    {
        ConnexionDIndex.Executer(_connexion, string.Create(CultureInfo.InvariantCulture,
            $"INSERT OR REPLACE INTO etat VALUES ('{CleConstruit}', '{le:O}')"));
        ConstruitLe = le;
    }

    /// <summary>Reads the whole file and says whether it still agrees with itself.</summary>
    public bool EstSain()
    {
        try
        {
            ConnexionDIndex.Executer(_connexion, "INSERT INTO textes(textes) VALUES ('integrity-check')");
            return ConnexionDIndex.Valeur(_connexion, "PRAGMA quick_check(1)") is "ok";
        }
        catch (SqliteException)
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
        }

        try
        {
            return _libres.TryTake(out var libre) ? libre : new LecteurDIndex(ConnexionDIndex.Ouvrir(Chemin, creer: false), Memoire);
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
            if (!fermer && lecteur is not null) _libres.Add(lecteur);
        }

        if (!fermer) return;
        lecteur?.Dispose();
        FermerSiPersonne();
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

    private void FermerSiPersonne()
    {
        lock (_verrou)
        {
            if (_pretes > 0) return;
        }

        while (_libres.TryTake(out var libre)) libre.Dispose();
        if (_aEffacer) DossierDIndex.Effacer(Chemin);
    }
}
