using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>The part of FTS5's C interface that we use: field for field the structures of its header (interface version 2 and later).</summary>
internal static unsafe partial class Fts5Natif
{
    public const int TermeColocalise = 1;
    private const string Bibliotheque = "e_sqlite3";

    // Short native calls that never come back into managed code: skipping the transition halves the cost of a matching row.
    [StructLayout(LayoutKind.Sequential)]
    public struct Extension
    {
        public int Version;
        public delegate* unmanaged[Cdecl, SuppressGCTransition]<void*, nint> UserData;
        public void* ColumnCount;
        public void* RowCount;
        public void* ColumnTotalSize;
        public void* Tokenize;
        public delegate* unmanaged[Cdecl, SuppressGCTransition]<void*, int> PhraseCount;
        public void* PhraseSize;
        public void* InstCount;
        public void* Inst;
        public delegate* unmanaged[Cdecl, SuppressGCTransition]<void*, long> Rowid;
        public void* ColumnText;
        public void* ColumnSize;
        public void* QueryPhrase;
        public void* SetAuxdata;
        public void* GetAuxdata;
        public delegate* unmanaged[Cdecl, SuppressGCTransition]<void*, int, IterateurDePhrase*, int*, int*, int> PhraseFirst;
        public delegate* unmanaged[Cdecl, SuppressGCTransition]<void*, IterateurDePhrase*, int*, int*, void> PhraseNext;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct IterateurDePhrase
    {
        public byte* A;
        public byte* B;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct Jetonneur
    {
        public delegate* unmanaged[Cdecl]<void*, byte**, int, void**, int> Creer;
        public delegate* unmanaged[Cdecl]<void*, void> Detruire;
        public delegate* unmanaged[Cdecl]<void*, void*, int, byte*, int, delegate* unmanaged[Cdecl]<void*, int, byte*, int, int, int, int>, int> Jetonner;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Api
    {
        public int Version;
        public delegate* unmanaged[Cdecl]<Api*, byte*, void*, Jetonneur*, void*, int> CreateTokenizer;
        public void* FindTokenizer;
        public delegate* unmanaged[Cdecl]<Api*, byte*, void*, void*, void*, int> CreateFunction;
    }

    [LibraryImport(Bibliotheque, EntryPoint = "sqlite3_result_int")]
    [SuppressGCTransition]
    public static partial void Rendre(void* contexte, int valeur);

    public static void PoserJetonneur(SqliteConnection connexion, string nom, Jetonneur jetonneur)
    {
        var api = Trouver(connexion);
        var octets = System.Text.Encoding.UTF8.GetBytes(nom + '\0');
        fixed (byte* n = octets) Verifier(api->CreateTokenizer(api, n, null, &jetonneur, null));
    }

    public static void PoserFonction(
        SqliteConnection connexion, string nom, nint donnees, delegate* unmanaged[Cdecl]<Extension*, void*, void*, int, void**, void> fonction)
    {
        var api = Trouver(connexion);
        var octets = System.Text.Encoding.UTF8.GetBytes(nom + '\0');
        fixed (byte* n = octets) Verifier(api->CreateFunction(api, n, (void*)donnees, fonction, null));
    }

    // FTS5 hands its interface over through a pointer value that plain SQL can neither make nor read.
    private static Api* Trouver(SqliteConnection connexion)
    {
        Api* api = null;
        Verifier(raw.sqlite3_prepare_v2(connexion.Handle, "SELECT fts5(?1)", out var requete));
        using (requete)
        fixed (byte* type = "fts5_api_ptr\0"u8)
        {
            Verifier(BindPointer(requete.DangerousGetHandle(), 1, &api, type, null));
            _ = raw.sqlite3_step(requete);
        }

        return api is null || api->Version < 2 ? throw new InvalidOperationException("FTS5 ne donne pas son interface.") : api;
    }

    private static void Verifier(int code)
    {
        if (code != raw.SQLITE_OK) throw new InvalidOperationException(FormattableString.Invariant($"SQLite a refusé ({code}) une extension de l'index."));
    }

    [LibraryImport(Bibliotheque, EntryPoint = "sqlite3_bind_pointer")]
    private static partial int BindPointer(nint requete, int rang, void* pointeur, byte* type, void* destructeur);
}
