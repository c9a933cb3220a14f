using Microsoft.Data.Sqlite;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Tells apart what goes wrong with a file of index: the file itself, the place it is in, or us; and says it in French.</summary>
internal static class PanneDIndex
{
    private const int Erreur = 1;
    private const int Permission = 3;
    private const int Occupe = 5;
    private const int Verrouille = 6;
    private const int LectureSeule = 8;
    private const int EntreeSortie = 10;
    private const int Abime = 11;
    private const int Plein = 13;
    private const int Inouvrable = 14;
    private const int Refuse = 23;
    private const int PasUneBase = 26;
    private const int DisquePlein = 28;
    private const int DisquePleinWindows = unchecked((int)0x80070070);

    public const string DossierDisparu = "Le dossier de l’index a disparu\u00A0: l’index est refait à partir de la base.";
    public const string FichierAbime = "Le fichier de l’index était abîmé\u00A0: l’index est refait à partir de la base.";
    public const string FichierRelu = "L’index n’a pas pu être lu ou écrit\u00A0; il a été ouvert à nouveau.";

    /// <summary>The file no longer holds what was written to it.</summary>
    public static bool EstAbime(Exception e) => e is SqliteException { SqliteErrorCode: Abime or PasUneBase };

    /// <summary>The bytes may be at fault or we may: only reading the whole file tells.</summary>
    public static bool EstSuspecte(Exception e) =>
        e is SqliteException { SqliteErrorCode: Erreur } or InvalidOperationException or IndexOutOfRangeException or OverflowException or InvalidCastException;

    /// <summary>The place refuses; the file is as good as it was.</summary>
    public static bool EstDuLieu(Exception e) => e is IndexIndisponible or IOException or UnauthorizedAccessException or SqliteException
    {
        SqliteErrorCode: Permission or Occupe or Verrouille or LectureSeule or EntreeSortie or Plein or Inouvrable or Refuse,
    };

    /// <summary>A reading failed because of the file, or of where it is.</summary>
    public static bool EstDuFichier(Exception e) => e is SqliteException && (EstAbime(e) || EstDuLieu(e));

    /// <summary>Opening the file again would change nothing to it.</summary>
    public static bool EstPassagere(Exception e) => e is SqliteException { SqliteErrorCode: Occupe or Verrouille or Plein };

    public static bool EstPlein(Exception e) =>
        e is SqliteException { SqliteErrorCode: Plein } or IOException { HResult: DisquePlein or DisquePleinWindows };

    /// <summary>Why a file was left.</summary>
    public static string DirePerte(string chemin, Exception e) => EstAbime(e) ? FichierAbime : File.Exists(chemin) ? FichierRelu : DossierDisparu;

    /// <summary>The bytes may be told damaged by their shape: tables missing, values that are not what they should be.</summary>
    public static bool EstIllisible(Exception e) => EstAbime(e)
        || e is SqliteException { SqliteErrorCode: Erreur } or InvalidOperationException or InvalidCastException or OverflowException or ArgumentException;

    /// <summary>Pages cannot be read at all: the file was cut, or its disk fails, and neither gets better by waiting.</summary>
    public static bool EstTronque(Exception e) => e is SqliteException { SqliteErrorCode: EntreeSortie };

    /// <summary>One sentence: what, where, what to do.</summary>
    public static string Dire(Exception e, string dossier) => e switch
    {
        IndexIndisponible => e.Message,
        _ when EstPlein(e) =>
            $"Le disque de l’index («\u00A0{dossier}\u00A0») est plein\u00A0: libérez de la place, l’index se complétera de lui-même.",
        SqliteException { SqliteErrorCode: Occupe or Verrouille } =>
            $"Un autre programme écrit dans l’index («\u00A0{dossier}\u00A0»)\u00A0: l’index se complétera quand il aura fini.",
        SqliteException { SqliteErrorCode: EntreeSortie } =>
            $"Le disque de l’index («\u00A0{dossier}\u00A0») refuse d’être lu ou écrit\u00A0: vérifiez sa place libre et son état, l’index se complétera de lui-même.",
        _ when EstDuLieu(e) =>
            $"Le dossier de l’index («\u00A0{dossier}\u00A0») ne peut pas être écrit\u00A0: vérifiez qu’il existe et que l’application y a tous les droits.",
        _ => $"L’index («\u00A0{dossier}\u00A0») n’a pas pu être tenu à jour\u00A0: {e.Message}",
    };
}
