using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Recouvrement.Infrastructure.Persistance.Journaux;

/// <summary>
/// Reads ids, days and instants. PostgreSQL has types for them; SQLite has texts in one fixed form each, which are read as such:
/// the general parsing of the provider costs more than all the rest of the row.
/// </summary>
internal abstract class LectureValeurs
{
    public static LectureValeurs De(BaseRecouvrement donnees) => donnees.Database.IsSqlite() ? new Textes() : new Types();

    public abstract Guid Id(DbDataReader lecteur, int colonne);

    public abstract DateOnly Jour(DbDataReader lecteur, int colonne);

    public abstract DateTime Instant(DbDataReader lecteur, int colonne);

    private sealed class Types : LectureValeurs
    {
        public override Guid Id(DbDataReader lecteur, int colonne) => lecteur.GetGuid(colonne);

        public override DateOnly Jour(DbDataReader lecteur, int colonne) => lecteur.GetFieldValue<DateOnly>(colonne);

        public override DateTime Instant(DbDataReader lecteur, int colonne) =>
            DateTime.SpecifyKind(lecteur.GetDateTime(colonne), DateTimeKind.Utc);
    }

    private sealed class Textes : LectureValeurs
    {
        private const int LongueurJour = 10;
        private const int LongueurSeconde = 19;

        public override Guid Id(DbDataReader lecteur, int colonne) => Guid.ParseExact(lecteur.GetString(colonne), "D");

        public override DateOnly Jour(DbDataReader lecteur, int colonne) => Jour(lecteur.GetString(colonne));

        public override DateTime Instant(DbDataReader lecteur, int colonne)
        {
            // « 2026-09-15 08:00:00 »: the journal is kept to the second.
            var texte = lecteur.GetString(colonne);
            return texte.Length == LongueurSeconde
                ? Jour(texte.AsSpan(0, LongueurJour)).ToDateTime(
                    new TimeOnly(Nombre(texte, 11, 2), Nombre(texte, 14, 2), Nombre(texte, 17, 2)), DateTimeKind.Utc)
                : DateTime.SpecifyKind(lecteur.GetDateTime(colonne), DateTimeKind.Utc);
        }

        private static DateOnly Jour(ReadOnlySpan<char> texte) => texte.Length == LongueurJour
            ? new DateOnly(Nombre(texte, 0, 4), Nombre(texte, 5, 2), Nombre(texte, 8, 2))
            : DateOnly.ParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        private static int Nombre(ReadOnlySpan<char> texte, int debut, int longueur)
        {
            var nombre = 0;
            foreach (var c in texte.Slice(debut, longueur))
            {
                nombre = (nombre * 10) + (char.IsAsciiDigit(c) ? c - '0' : throw new FormatException($"« {texte} » n’est pas une date."));
            }

            return nombre;
        }
    }
}
