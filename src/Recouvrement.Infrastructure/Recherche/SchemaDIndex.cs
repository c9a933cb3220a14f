namespace Recouvrement.Infrastructure.Recherche;

/// <summary>The tables of an index file.</summary>
internal static class SchemaDIndex
{
    /// <summary>Changes with the tables: a file of another version cannot be read, and is built again from nothing.</summary>
    public const string Version = "6";

    /// <summary>Changes with the analysis of texts: a file of another version serves while a new one is built.</summary>
    public const string Analyse = "3";

    public const string Tables = """
        CREATE TABLE etat(cle TEXT PRIMARY KEY, valeur TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE valeurs(attribut INTEGER NOT NULL, code INTEGER NOT NULL, valeur TEXT NOT NULL, PRIMARY KEY(attribut, code)) WITHOUT ROWID;
        CREATE TABLE lexique(forme TEXT NOT NULL, racine TEXT NOT NULL, documents INTEGER NOT NULL, graphie TEXT, PRIMARY KEY(forme, racine)) WITHOUT ROWID;
        CREATE TABLE documents(id INTEGER PRIMARY KEY, rang INTEGER NOT NULL, version INTEGER NOT NULL, dossier INTEGER NOT NULL,
            jour INTEGER NOT NULL, longueur INTEGER NOT NULL, empreinte INTEGER NOT NULL, a0 INTEGER NOT NULL, a1 INTEGER NOT NULL,
            a2 INTEGER NOT NULL, a3 INTEGER NOT NULL, a4 INTEGER NOT NULL, a5 INTEGER NOT NULL, a6 INTEGER NOT NULL);
        -- corps first: FTS5 writes the number of every other column before its positions, two bytes a word and a document.
        CREATE VIRTUAL TABLE textes USING fts5(corps, titre, parties, reference, content='', contentless_delete=1, tokenize='jetons');
        """;
}
