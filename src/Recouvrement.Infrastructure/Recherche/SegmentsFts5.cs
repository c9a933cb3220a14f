using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Reads the lists of FTS5 where it keeps them, in its published format (the head of fts5_index.c): the list of a common word comes ten
/// times faster than row by row through a query. What is deleted is still there: the columns in memory tell it. All that is read
/// between <see cref="Commencer"/> and <see cref="Finir"/> is of one instant.
/// </summary>
internal sealed class SegmentsFts5 : IDisposable
{
    private const byte TermeDeBase = (byte)'0';
    private const int ListesGardees = 4;
    private const uint FormatAvecOrigines = 0xFF000001;
    private readonly SqliteConnection _connexion;
    private readonly sqlite3_stmt _commencer;
    private readonly sqlite3_stmt _finir;
    private readonly sqlite3_stmt _structure;
    private readonly sqlite3_stmt _page;
    private readonly sqlite3_stmt _pages;
    private readonly sqlite3_stmt _pageSuivante;
    private readonly Stack<ListeBrute> _libres = [];
    private ListeBrute _liste = new();
    private byte[] _terme = new byte[256];
    private int _longueur;

    public SegmentsFts5(SqliteConnection connexion)
    {
        _connexion = connexion;
        _commencer = Preparer(connexion, "BEGIN");
        _finir = Preparer(connexion, "COMMIT");
        _structure = Preparer(connexion, "SELECT block FROM textes_data WHERE id = 10");
        _page = Preparer(connexion, "SELECT pgno FROM textes_idx WHERE segid = ?1 AND term <= ?2 ORDER BY term DESC LIMIT 1");
        _pageSuivante = Preparer(connexion, "SELECT pgno FROM textes_idx WHERE segid = ?1 AND term > ?2 ORDER BY term LIMIT 1");
        _pages = Preparer(connexion, "SELECT block FROM textes_data WHERE id >= ?1 AND id <= ?2 ORDER BY id");
    }

    /// <summary>Takes the index as it is now: its segments, oldest first. Documents of a segment come all after those of an older one.</summary>
    public List<SegmentFts5> Commencer()
    {
        Lancer(_commencer);
        var segments = new List<SegmentFts5>();
        if (raw.sqlite3_step(_structure) == raw.SQLITE_ROW) LireLaStructure(raw.sqlite3_column_blob(_structure, 0), segments);
        raw.sqlite3_reset(_structure);
        segments.Sort((a, b) => a.Origine.CompareTo(b.Origine));
        return segments;
    }

    public void Finir()
    {
        if (raw.sqlite3_get_autocommit(_connexion.Handle) == 0) Lancer(_finir);
    }

    /// <summary>Gives the list of a term, or of each term that begins so. The list is only good during the call.</summary>
    public void Chercher(SegmentFts5 segment, string terme, bool prefixe, Action<ListeBrute> recevoir)
    {
        var voulu = Octets(terme);
        var enCours = false;
        if (Parcourir(segment, PremierePage(segment, voulu), segment.DernierePage, p => LirePage(p, voulu, prefixe, recevoir, ref enCours)) && enCours)
            recevoir(_liste);
    }

    /// <summary>
    /// Gives the part of the list of a term where those ranks are, and some around. A long list is found there page by page, each telling
    /// its first rank, without being gone through.
    /// </summary>
    public void ChercherEntre(SegmentFts5 segment, string terme, int du, int au, Action<ListeBrute> recevoir)
    {
        var voulu = Octets(terme);
        var page = PremierePage(segment, voulu);
        var enCours = false;
        if (!Parcourir(segment, page, page, p => LirePage(p, voulu, prefixe: false, recevoir, ref enCours)) || !enCours) return;
        // The pages up to that of the next term hold nothing else than this list.
        var fin = Math.Max(page, PageSuivante(segment, voulu));
        var (bas, haut) = (page, fin);
        while (bas < haut)
        {
            var milieu = (bas + haut + 1) / 2;
            if (PremierRang(segment, milieu) <= du) bas = milieu;
            else haut = milieu - 1;
        }

        if (bas > page) Parcourir(segment, bas, bas, p => Reprendre(p, entier: true));
        // The first page beyond is read too: it may end the document before it.
        Parcourir(segment, bas + 1, fin, p => Reprendre(p, entier: false) && PremierRang(p) is var rang && (rang <= au || rang == int.MaxValue));
        recevoir(_liste);
    }

    /// <summary>Lets the caller keep the list just given, until <see cref="Rendre"/>.</summary>
    public ListeBrute Detacher()
    {
        var liste = _liste;
        _liste = _libres.TryPop(out var libre) ? libre : new ListeBrute();
        return liste;
    }

    public void Rendre(ListeBrute liste)
    {
        if (_libres.Count < ListesGardees) _libres.Push(liste);
    }

    private static byte[] Octets(string terme)
    {
        var octets = new byte[System.Text.Encoding.UTF8.GetByteCount(terme) + 1];
        octets[0] = TermeDeBase;
        System.Text.Encoding.UTF8.GetBytes(terme, octets.AsSpan(1));
        return octets;
    }

    private delegate bool LectureDePage(ReadOnlySpan<byte> page);

    // True when the pages were read to the end.
    private bool Parcourir(SegmentFts5 segment, int premiere, int derniere, LectureDePage lire)
    {
        var id = (long)segment.Id << 37;
        raw.sqlite3_bind_int64(_pages, 1, id + premiere);
        raw.sqlite3_bind_int64(_pages, 2, id + derniere);
        try
        {
            int code;
            while ((code = raw.sqlite3_step(_pages)) == raw.SQLITE_ROW)
                if (!lire(raw.sqlite3_column_blob(_pages, 0))) return false;
            Verifier(code, raw.SQLITE_DONE);
            return true;
        }
        finally
        {
            raw.sqlite3_reset(_pages);
        }
    }

    private int PremierRang(SegmentFts5 segment, int page)
    {
        var rang = int.MaxValue;
        Parcourir(segment, page, page, p =>
        {
            rang = PremierRang(p);
            return true;
        });
        return rang;
    }

    // Of the list that goes on from the page before; the greatest rank when it has none here.
    private static int PremierRang(ReadOnlySpan<byte> p)
    {
        int i = BinaryPrimitives.ReadUInt16BigEndian(p);
        return i > 0 && i < FinDeLaListe(p) ? Varint.Lire(p, ref i) : int.MaxValue;
    }

    private static int FinDeLaListe(ReadOnlySpan<byte> p)
    {
        int fin = BinaryPrimitives.ReadUInt16BigEndian(p[2..]);
        var renvois = fin;
        return renvois < p.Length ? Varint.Lire(p, ref renvois) : fin;
    }

    private bool Reprendre(ReadOnlySpan<byte> p, bool entier)
    {
        int rang = BinaryPrimitives.ReadUInt16BigEndian(p);
        var fin = FinDeLaListe(p);
        if (entier) _liste.Commencer(p[rang..fin]);
        else _liste.Ajouter(p[4..fin], rang > 0 && rang < fin ? rang - 4 : -1);
        return true;
    }

    public void Dispose()
    {
        foreach (var s in new[] { _commencer, _finir, _structure, _page, _pageSuivante, _pages }) s.Dispose();
    }

    private static void LireLaStructure(ReadOnlySpan<byte> o, List<SegmentFts5> segments)
    {
        var i = 4;
        if (o.Length < 8 || BinaryPrimitives.ReadUInt32BigEndian(o[4..]) != FormatAvecOrigines) throw Inattendu();
        i += 4;
        var niveaux = Varint.Lire(o, ref i);
        Varint.Lire(o, ref i);
        Varint.Passer(o, ref i);
        for (var n = 0; n < niveaux; n++)
        {
            Varint.Lire(o, ref i);
            for (var s = Varint.Lire(o, ref i); s > 0; s--)
            {
                var (id, premiere, derniere) = (Varint.Lire(o, ref i), Varint.Lire(o, ref i), Varint.Lire(o, ref i));
                var (premiereOrigine, origine) = (Varint.LireLong(o, ref i), Varint.LireLong(o, ref i));
                for (var reste = 0; reste < 3; reste++) Varint.Passer(o, ref i);
                segments.Add(new SegmentFts5(id, premiere, derniere, premiereOrigine, origine));
            }
        }
    }

    private int PageSuivante(SegmentFts5 segment, byte[] voulu)
    {
        raw.sqlite3_bind_int(_pageSuivante, 1, segment.Id);
        raw.sqlite3_bind_blob(_pageSuivante, 2, voulu);
        var page = raw.sqlite3_step(_pageSuivante) == raw.SQLITE_ROW ? (int)(raw.sqlite3_column_int64(_pageSuivante, 0) >> 1) : segment.DernierePage;
        raw.sqlite3_reset(_pageSuivante);
        return page;
    }

    private int PremierePage(SegmentFts5 segment, byte[] voulu)
    {
        raw.sqlite3_bind_int(_page, 1, segment.Id);
        raw.sqlite3_bind_blob(_page, 2, voulu);
        var page = raw.sqlite3_step(_page) == raw.SQLITE_ROW ? (int)(raw.sqlite3_column_int64(_page, 0) >> 1) : 0;
        raw.sqlite3_reset(_page);
        // While segments are being merged, the first pages of the old ones are already gone.
        return Math.Max(page, segment.PremierePage);
    }

    // False once the terms read are beyond what is wanted.
    private bool LirePage(ReadOnlySpan<byte> p, ReadOnlySpan<byte> voulu, bool prefixe, Action<ListeBrute> recevoir, ref bool enCours)
    {
        var (premierRang, fin) = (BinaryPrimitives.ReadUInt16BigEndian(p), BinaryPrimitives.ReadUInt16BigEndian(p[2..]));
        var renvois = (int)fin;
        var debut = renvois < p.Length ? Varint.Lire(p, ref renvois) : fin;
        if (enCours) _liste.Ajouter(p[4..debut], premierRang > 0 && premierRang < debut ? premierRang - 4 : -1);
        if (debut == fin) return true;
        for (var premier = true; ; premier = false)
        {
            if (enCours) recevoir(_liste);
            var i = debut;
            LireTerme(p, ref i, premier);
            var dernier = renvois >= p.Length;
            var suivant = dernier ? fin : debut + Varint.Lire(p, ref renvois);
            var terme = _terme.AsSpan(0, _longueur);
            enCours = prefixe ? terme.StartsWith(voulu) : terme.SequenceEqual(voulu);
            if (!enCours && terme.SequenceCompareTo(voulu) > 0) return false;
            if (enCours) _liste.Commencer(p[i..suivant]);
            if (dernier) return true;
            debut = suivant;
        }
    }

    // A term is written as what it has in common with the one before on its page, then the rest.
    private void LireTerme(ReadOnlySpan<byte> p, ref int i, bool premier)
    {
        var commun = premier ? 0 : Varint.Lire(p, ref i);
        var reste = Varint.Lire(p, ref i);
        if (commun + reste > _terme.Length) Array.Resize(ref _terme, (commun + reste) * 2);
        p.Slice(i, reste).CopyTo(_terme.AsSpan(commun));
        _longueur = commun + reste;
        i += reste;
    }

    private static sqlite3_stmt Preparer(SqliteConnection connexion, string sql)
    {
        Verifier(raw.sqlite3_prepare_v3(connexion.Handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var requete), raw.SQLITE_OK);
        return requete;
    }

    private static void Lancer(sqlite3_stmt requete)
    {
        var code = raw.sqlite3_step(requete);
        raw.sqlite3_reset(requete);
        Verifier(code, raw.SQLITE_DONE);
    }

    private static void Verifier(int code, int attendu)
    {
        if (code != attendu) throw new SqliteException("L’index n’a pas pu être lu.", code & 0xFF, code);
    }

    /// <summary>What to throw when the bytes read make no sense.</summary>
    public static SqliteException Inattendu() => new("L’index n’a pas la forme attendue.", raw.SQLITE_CORRUPT);
}

/// <summary>A run of pages that FTS5 wrote at once or merged.</summary>
/// <param name="Id">Its number; given again to another once it is gone.</param>
/// <param name="PremierePage">First page.</param>
/// <param name="DernierePage">Last page.</param>
/// <param name="PremiereOrigine">Of a merged segment, the least of those merged.</param>
/// <param name="Origine">Grows with every segment written; that of a merged segment is the greatest of those merged.</param>
internal readonly record struct SegmentFts5(int Id, int PremierePage, int DernierePage, long PremiereOrigine, long Origine);
