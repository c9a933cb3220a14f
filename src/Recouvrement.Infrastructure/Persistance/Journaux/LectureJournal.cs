using System.Data.Common;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Journaux;

/// <summary>Between journal lines and table rows. Rebuilds the chaining, which is stored once.</summary>
internal static class LectureJournal
{
    public const string Colonnes =
        "dossier, numero, nature, fait, type, date_effet, heure, procedure, debiteur, donnees, enregistre_le, auteur, motif, piece, empreinte";

    public static LigneEntree Ecrire(Guid dossier, EntreeJournal entree) => new()
    {
        Dossier = dossier,
        Numero = entree.Numero,
        Nature = entree.Nature,
        Fait = entree.Fait.Id,
        Type = entree.Fait.Type,
        DateEffet = entree.Fait.DateEffet,
        Heure = entree.Fait.Heure,
        Procedure = entree.Fait.Procedure,
        Debiteur = entree.Fait.Debiteur,
        Donnees = CodecDonnees.Ecrire(entree.Fait.Donnees),
        EnregistreLe = entree.EnregistreLe.UtcDateTime,
        Auteur = entree.Auteur,
        Motif = entree.Motif,
        Piece = entree.Piece,
        Empreinte = entree.Empreinte,
    };

    public static Journal Lire(IReadOnlyList<LigneEntree> lignes)
    {
        var entrees = new List<EntreeJournal>(lignes.Count);
        var precedente = Journal.EmpreinteInitiale;
        foreach (var l in lignes)
        {
            entrees.Add(Entree(l, precedente));
            precedente = l.Empreinte;
        }

        return new Journal(entrees);
    }

    /// <summary>Reads the row under the cursor; the columns are in the order of <see cref="Colonnes"/>.</summary>
    public static LigneEntree Lire(DbDataReader r, LectureValeurs valeurs) => new()
    {
        Dossier = valeurs.Id(r, 0),
        Numero = r.GetInt32(1),
        Nature = (NatureEntree)r.GetInt32(2),
        Fait = valeurs.Id(r, 3),
        Type = r.GetString(4),
        DateEffet = valeurs.Jour(r, 5),
        Heure = r.IsDBNull(6) ? null : r.GetFieldValue<TimeOnly>(6),
        Procedure = r.IsDBNull(7) ? null : r.GetString(7),
        Debiteur = r.IsDBNull(8) ? null : valeurs.Id(r, 8),
        Donnees = r.GetString(9),
        EnregistreLe = valeurs.Instant(r, 10),
        Auteur = r.GetString(11),
        Motif = r.IsDBNull(12) ? null : r.GetString(12),
        Piece = r.IsDBNull(13) ? null : valeurs.Id(r, 13),
        Empreinte = r.GetString(14),
    };

    private static EntreeJournal Entree(LigneEntree l, string precedente)
    {
        var fait = new Fait(l.Fait, l.Type, l.DateEffet)
        {
            Heure = l.Heure,
            Procedure = l.Procedure,
            Debiteur = l.Debiteur,
            Donnees = CodecDonnees.Lire(l.Donnees),
        };
        return new EntreeJournal(l.Numero, l.Nature, fait, new DateTimeOffset(l.EnregistreLe, TimeSpan.Zero), l.Auteur)
        {
            Motif = l.Motif,
            Piece = l.Piece,
            EmpreintePrecedente = precedente,
            Empreinte = l.Empreinte,
        };
    }
}
