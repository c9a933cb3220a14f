namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// What filters, rights, counts and ranking read of each document, in memory, by rank (the rowid of the index). The writer
/// fills a rank before it commits the document; readers learn of a rank only from the index, hence after.
/// A rank freed is not given again: an older reading or a list in memory may still meet it.
/// </summary>
internal sealed class Colonnes
{
    public Colonnes(int capacite)
    {
        Ids = new long[capacite];
        Dossiers = new long[capacite];
        Jours = new int[capacite];
        Longueurs = new float[capacite];
        Naissances = new int[capacite];
        Morts = new int[capacite];
        Empreintes = new ulong[capacite];
        Precedents = new int[capacite];
        Attributs = [.. Enumerable.Range(0, AttributsIndexes.Nombre).Select(_ => new int[capacite])];
    }

    public int Capacite => Ids.Length;

    public long[] Ids { get; }

    public long[] Dossiers { get; }

    /// <summary>Day number; 0 when the document has no date.</summary>
    public int[] Jours { get; }

    public float[] Longueurs { get; }

    /// <summary>The publication that showed each document, and the one that took it away; 0 for none.</summary>
    public int[] Naissances { get; }

    public int[] Morts { get; }

    /// <summary>What each document weighs in the fingerprint of the index.</summary>
    public ulong[] Empreintes { get; }

    /// <summary>The rank before, in the same dossier; 0 for its first document.</summary>
    public int[] Precedents { get; }

    /// <summary>For each attribute, the code of the document's value.</summary>
    public int[][] Attributs { get; }

    /// <summary>The same with more room; the old one stays as it is for the searches under way.</summary>
    public Colonnes Agrandir(int capacite)
    {
        var neuf = new Colonnes(capacite);
        Ids.CopyTo(neuf.Ids, 0);
        Dossiers.CopyTo(neuf.Dossiers, 0);
        Jours.CopyTo(neuf.Jours, 0);
        Longueurs.CopyTo(neuf.Longueurs, 0);
        Naissances.CopyTo(neuf.Naissances, 0);
        Morts.CopyTo(neuf.Morts, 0);
        Empreintes.CopyTo(neuf.Empreintes, 0);
        Precedents.CopyTo(neuf.Precedents, 0);
        for (var a = 0; a < Attributs.Length; a++) Attributs[a].CopyTo(neuf.Attributs[a], 0);
        return neuf;
    }

    /// <summary>Whether a document was there when that publication was the last: replaced by another rank, it is seen once and only once.</summary>
    public bool EstVivant(int rang, int publication)
    {
        var (naissance, mort) = (Naissances[rang], Morts[rang]);
        return naissance != 0 && naissance <= publication && (mort == 0 || mort > publication);
    }

    public void Poser(int rang, LigneDIndex ligne, ulong empreinte)
    {
        Empreintes[rang] = empreinte;
        Ids[rang] = ligne.Id;
        Dossiers[rang] = ligne.Dossier;
        Jours[rang] = ligne.Jour;
        Longueurs[rang] = ligne.Longueur;
        for (var a = 0; a < Attributs.Length; a++) Attributs[a][rang] = ligne.Attributs[a];
    }
}
