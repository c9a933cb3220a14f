using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>What is kept in memory of an index file: columns, codes, stems, totals. One writer, many readers.</summary>
internal sealed class MemoireDIndex
{
    private const int CapaciteInitiale = 1024;
    private readonly Lock _verrou = new();
    private readonly Dictionary<long, int> _dernierDuDossier = [];
    private volatile Colonnes _colonnes = new(CapaciteInitiale);
    private volatile Anciennete? _anciennete;
    private int _rangSuivant = 1;
    private int _dernierRang;
    private int _publication;
    private long _documents;
    private double _longueurTotale;
    private ulong _empreinte;

    public Dictionnaires Dictionnaires { get; } = new();

    public Lexique Lexique { get; } = new();

    public CacheDePostings Postings { get; } = new();

    public CacheDeReperes Reperes { get; } = new();

    public Colonnes Colonnes => _colonnes;

    /// <summary>Grows each time that documents are shown or taken away. To be noted before lists are read: they then hold all it shows.</summary>
    public int Publication => Volatile.Read(ref _publication);

    /// <summary>The greatest rank committed. Ranks only grow, so that what lies above it is what is new.</summary>
    public int DernierRang => Volatile.Read(ref _dernierRang);

    /// <summary>An instant that was seen of the index; null when none was.</summary>
    public Anciennete? Anciennete
    {
        get => _anciennete;
        set => _anciennete = value;
    }

    public long Documents
    {
        get
        {
            lock (_verrou) return _documents;
        }
    }

    /// <summary>Average number of words of a document; never 0.</summary>
    public float LongueurMoyenne
    {
        get
        {
            lock (_verrou) return _documents == 0 ? 1f : Math.Max(1f, (float)(_longueurTotale / _documents));
        }
    }

    public string Empreinte
    {
        get
        {
            lock (_verrou) return string.Create(CultureInfo.InvariantCulture, $"{_documents}-{_empreinte:x16}");
        }
    }

    public static MemoireDIndex Lire(SqliteConnection connexion)
    {
        var memoire = new MemoireDIndex();
        memoire.LireValeurs(connexion);
        memoire.LireDocuments(connexion);
        memoire.LireLexique(connexion);
        return memoire;
    }

    /// <summary>The living documents of a dossier, by growing rank.</summary>
    public List<int> RangsDuDossier(long dossier)
    {
        var rangs = new List<int>();
        lock (_verrou)
        {
            var colonnes = _colonnes;
            for (var rang = _dernierDuDossier.GetValueOrDefault(dossier); rang > 0; rang = colonnes.Precedents[rang])
                if (colonnes.EstVivant(rang, _publication)) rangs.Add(rang);
        }

        rangs.Reverse();
        return rangs;
    }

    public int NouveauRang() => _rangSuivant++;

    public void Preparer(int rang, LigneDIndex ligne)
    {
        if (rang >= _colonnes.Capacite) _colonnes = _colonnes.Agrandir(Math.Max(rang + 1, _colonnes.Capacite * 2));
        _colonnes.Poser(rang, ligne, EmpreinteDe(ligne));
    }

    public bool EstAuMemeEndroit(int rang, LigneDIndex ligne) =>
        _colonnes.Dossiers[rang] == ligne.Dossier
        && _colonnes.Attributs[AttributsIndexes.Portefeuille][rang] == ligne.Attributs[AttributsIndexes.Portefeuille];

    /// <summary>Shows the changes of a transaction once committed.</summary>
    public void Publier(IReadOnlyList<ChangementDIndex> changements)
    {
        var publication = _publication + 1;
        foreach (var changement in changements) Publier(changement, publication);
        Volatile.Write(ref _publication, publication);
        // Emptied, FTS5 numbers its segments from the beginning again.
        if (Documents == 0)
        {
            Postings.Vider();
            Reperes.Vider();
        }

        if (changements.Count > 0) Volatile.Write(ref _dernierRang, Math.Max(_dernierRang, changements.Max(c => c.EstNouveau ? c.Rang : 0)));
    }

    private void Publier(ChangementDIndex changement, int publication)
    {
        var (rang, c) = (changement.Rang, _colonnes);
        lock (_verrou)
        {
            if (!changement.EstNouveau) Compter(c, rang, -1);
            if (changement.EstNouveau) c.Naissances[rang] = publication;
            if (changement.Ligne is not { } ligne)
            {
                c.Morts[rang] = publication;
                return;
            }

            c.Poser(rang, ligne, EmpreinteDe(ligne));
            Compter(c, rang, 1);
            if (changement.EstNouveau) Chainer(c, rang, ligne.Dossier);
        }
    }

    // Ranks only grow, so that the newest is the head of its dossier.
    private void Chainer(Colonnes c, int rang, long dossier)
    {
        c.Precedents[rang] = _dernierDuDossier.GetValueOrDefault(dossier);
        _dernierDuDossier[dossier] = rang;
    }

    private void Compter(Colonnes c, int rang, int sens)
    {
        _documents += sens;
        _longueurTotale += sens * c.Longueurs[rang];
        _empreinte ^= c.Empreintes[rang];
    }

    private ulong EmpreinteDe(LigneDIndex ligne) => ligne.Empreinte([.. ligne.Attributs.Select((code, a) => Dictionnaires.Valeur(a, code))]);

    private void LireValeurs(SqliteConnection connexion)
    {
        using var commande = new CommandePreparee(connexion, "SELECT attribut, code, valeur FROM valeurs", 0);
        using var lecteur = commande.Lire();
        while (lecteur.Read()) Dictionnaires.Poser(lecteur.GetInt32(0), lecteur.GetInt32(1), lecteur.GetString(2));
    }

    private void LireDocuments(SqliteConnection connexion)
    {
        using var commande = new CommandePreparee(connexion,
            "SELECT rang, id, version, dossier, jour, longueur, empreinte, a0, a1, a2, a3, a4, a5, a6 FROM documents", 0);
        using var lecteur = commande.Lire();
        while (lecteur.Read())
        {
            var rang = lecteur.GetInt32(0);
            _rangSuivant = Math.Max(_rangSuivant, rang + 1);
            var attributs = new int[AttributsIndexes.Nombre];
            for (var a = 0; a < attributs.Length; a++) attributs[a] = lecteur.GetInt32(7 + a);
            var ligne = new LigneDIndex(lecteur.GetInt64(1), lecteur.GetInt64(2), lecteur.GetInt64(3), lecteur.GetInt32(4),
                lecteur.GetFloat(5), lecteur.GetInt64(6), attributs);
            Preparer(rang, ligne);
            _colonnes.Naissances[rang] = 1;
            Compter(_colonnes, rang, 1);
        }

        // They come by identity, and chains are made by rank.
        for (var rang = 1; rang < _rangSuivant; rang++)
            if (_colonnes.Naissances[rang] != 0) Chainer(_colonnes, rang, _colonnes.Dossiers[rang]);
        _dernierRang = _rangSuivant - 1;
        _publication = 1;
    }

    private void LireLexique(SqliteConnection connexion)
    {
        using var commande = new CommandePreparee(connexion, "SELECT forme, racine, documents FROM lexique", 0);
        using var lecteur = commande.Lire();
        while (lecteur.Read()) Lexique.Ajouter(lecteur.GetString(0), lecteur.GetString(1), lecteur.GetInt32(2));
    }
}
