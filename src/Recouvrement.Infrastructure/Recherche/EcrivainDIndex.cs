using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Recouvrement.Recherche.Analyse;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Writes documents to an index file, in one transaction a call. One thread at a time.</summary>
internal sealed class EcrivainDIndex : IDisposable
{
    private readonly SqliteConnection _connexion;
    private readonly MemoireDIndex _memoire;
    private readonly CommandePreparee _lire;
    private readonly CommandePreparee _inserer;
    private readonly CommandePreparee _changer;
    private readonly CommandePreparee _effacer;
    private readonly CommandePreparee _insererTexte;
    private readonly CommandePreparee _effacerTexte;
    private readonly CommandePreparee _insererValeur;
    private readonly CommandePreparee _compterMot;
    private long _plusGrandId;

    public EcrivainDIndex(SqliteConnection connexion, MemoireDIndex memoire)
    {
        _connexion = connexion;
        _memoire = memoire;
        _plusGrandId = ConnexionDIndex.Valeur(connexion, "SELECT max(id) FROM documents") is long id ? id : long.MinValue;
        _lire = new(connexion, "SELECT rang, version, empreinte FROM documents WHERE id = ?1", 1);
        _inserer = new(connexion, "INSERT INTO documents VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)", 14);
        _changer = new(connexion,
            "UPDATE documents SET version = ?2, jour = ?3, a0 = ?4, a1 = ?5, a2 = ?6, a3 = ?7, a4 = ?8, a5 = ?9, a6 = ?10 WHERE id = ?1", 10);
        _effacer = new(connexion, "DELETE FROM documents WHERE id = ?1", 1);
        _insererTexte = new(connexion, "INSERT INTO textes(rowid, reference, parties, titre, corps) VALUES (?1, ?2, ?3, ?4, ?5)", 5);
        _effacerTexte = new(connexion, "DELETE FROM textes WHERE rowid = ?1", 1);
        _insererValeur = new(connexion, "INSERT OR REPLACE INTO valeurs VALUES (?1, ?2, ?3)", 3);
        _compterMot = new(connexion,
            "INSERT INTO lexique VALUES (?1, ?2, ?3, ?4) ON CONFLICT(forme, racine) DO UPDATE SET documents = documents + excluded.documents", 4);
    }

    /// <summary>Adds or replaces; returns when committed. After an exception the memory of the index is in doubt and must be read again.</summary>
    public void Ecrire(IEnumerable<DocumentPrepare> documents)
    {
        var changements = new List<ChangementDIndex>();
        var comptes = new Dictionary<MotAnalyse, int>(ReferenceEqualityComparer.Instance);
        var mots = new Dictionary<(string Forme, string Racine), (int Documents, string Graphie)>();
        Transaction(() =>
        {
            foreach (var document in documents) EcrireUn(document, changements, comptes);
            foreach (var (mot, nombre) in comptes)
            {
                var cle = (mot.Forme, mot.Racine);
                mots[cle] = mots.TryGetValue(cle, out var connu) ? (connu.Documents + nombre, connu.Graphie) : (nombre, mot.Graphie);
            }

            foreach (var (mot, compte) in mots)
                _compterMot.Avec(mot.Forme, mot.Racine, compte.Documents,
                    string.Equals(compte.Graphie, mot.Forme, StringComparison.Ordinal) ? null : compte.Graphie).Executer();
        });
        foreach (var (mot, compte) in mots) _memoire.Lexique.Ajouter(mot.Forme, mot.Racine, compte.Documents);
        _memoire.Publier(changements);
    }

    /// <summary>Removes; unknown identities are ignored.</summary>
    public void Retirer(IEnumerable<long> ids)
    {
        var changements = new List<ChangementDIndex>();
        Transaction(() =>
        {
            foreach (var id in ids)
                if (Chercher(id) is { } ancien) changements.Add(Effacer(id, ancien.Rang));
        });
        _memoire.Publier(changements);
    }

    public void Dispose()
    {
        foreach (var c in new[] { _lire, _inserer, _changer, _effacer, _insererTexte, _effacerTexte, _insererValeur, _compterMot }) c.Dispose();
    }

    private void EcrireUn(
        DocumentPrepare d, List<ChangementDIndex> changements, Dictionary<MotAnalyse, int> mots)
    {
        var ancien = Chercher(d.Document.Id);
        if (ancien is { } a && a.Version > d.Document.Version) return;
        var ligne = Ligne(d);
        // Same terms, same dossier, same portfolio: a change of stage or of juriste does not touch the text.
        if (ancien is { } meme && meme.Empreinte == ligne.EmpreinteDuTexte && _memoire.EstAuMemeEndroit(meme.Rang, ligne))
        {
            var v = ligne.Attributs;
            _changer.Avec(ligne.Id, ligne.Version, ligne.Jour, v[0], v[1], v[2], v[3], v[4], v[5], v[6]).Executer();
            changements.Add(new ChangementDIndex(meme.Rang, ligne, EstNouveau: false));
            return;
        }

        if (ancien is { } vieux) changements.Add(Effacer(ligne.Id, vieux.Rang));
        var rang = _memoire.NouveauRang();
        var at = ligne.Attributs;
        _inserer.Avec(ligne.Id, rang, ligne.Version, ligne.Dossier, ligne.Jour, d.Longueur, d.Empreinte,
            at[0], at[1], at[2], at[3], at[4], at[5], at[6]).Executer();
        _plusGrandId = Math.Max(_plusGrandId, ligne.Id);
        _insererTexte.Avec(rang, d.Reference, d.Parties, d.Titre, d.Corps).Executer();
        // Before the commit: whoever finds the rank in the index finds its row in memory.
        _memoire.Preparer(rang, ligne);
        changements.Add(new ChangementDIndex(rang, ligne, EstNouveau: true));
        foreach (var mot in d.Mots) CollectionsMarshal.GetValueRefOrAddDefault(mots, mot, out _)++;
    }

    private LigneDIndex Ligne(DocumentPrepare d)
    {
        var document = d.Document;
        var attributs = new int[AttributsIndexes.Nombre];
        for (var a = 0; a < attributs.Length; a++)
        {
            var valeur = a switch
            {
                AttributsIndexes.Type => document.Type,
                AttributsIndexes.Portefeuille => document.PortefeuilleId.ToString(CultureInfo.InvariantCulture),
                AttributsIndexes.Langue => d.Langue,
                _ => document.Attributs.GetValueOrDefault(AttributsIndexes.Noms[a], string.Empty),
            };
            attributs[a] = _memoire.Dictionnaires.Coder(a, valeur, out var nouveau);
            if (nouveau) _insererValeur.Avec(a, attributs[a], valeur).Executer();
        }

        return new LigneDIndex(document.Id, document.Version, document.DossierId, document.Date?.DayNumber ?? 0, d.Longueur, d.Empreinte, attributs);
    }

    private (int Rang, long Version, long Empreinte)? Chercher(long id)
    {
        // A rebuild reads the documents in their order: none of them is there yet.
        if (id > _plusGrandId) return null;
        using var lecteur = _lire.Avec(id).Lire();
        return lecteur.Read() ? (lecteur.GetInt32(0), lecteur.GetInt64(1), lecteur.GetInt64(2)) : null;
    }

    private ChangementDIndex Effacer(long id, int rang)
    {
        _effacer.Avec(id).Executer();
        _effacerTexte.Avec(rang).Executer();
        return new ChangementDIndex(rang, null, EstNouveau: false);
    }

    private void Transaction(Action ecriture)
    {
        ConnexionDIndex.Executer(_connexion, "BEGIN IMMEDIATE");
        try
        {
            ecriture();
            ConnexionDIndex.Executer(_connexion, "COMMIT");
        }
        catch
        {
            try
            {
                ConnexionDIndex.Executer(_connexion, "ROLLBACK");
            }
            catch (SqliteException)
            {
                // Already rolled back by SQLite (disk full, file gone): the first error is the one to tell.
            }

            throw;
        }
    }
}
