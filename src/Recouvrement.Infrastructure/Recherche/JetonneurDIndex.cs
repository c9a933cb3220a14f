using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// The tokenizer of the index. The analysis is done before: terms arrive separated by spaces, and a « + » before a term
/// says that it shares the position of the one before. FTS5's own tokenizers cannot say that.
/// </summary>
internal static unsafe class JetonneurDIndex
{
    public const string Nom = "jetons";
    public const char Colocalise = '+';

    public static void Poser(SqliteConnection connexion) =>
        Fts5Natif.PoserJetonneur(connexion, Nom, new Fts5Natif.Jetonneur { Creer = &Creer, Detruire = &Detruire, Jetonner = &Jetonner });

    // The tokenizer has no state, but FTS5 takes a null for a failure.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Creer(void* contexte, byte** arguments, int nombre, void** jetonneur)
    {
        *jetonneur = (void*)1;
        return 0;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Detruire(void* jetonneur)
    {
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Jetonner(
        void* jetonneur, void* contexte, int drapeaux, byte* texte, int longueur,
        delegate* unmanaged[Cdecl]<void*, int, byte*, int, int, int, int> rendre)
    {
        var i = 0;
        while (i < longueur)
        {
            if (texte[i] == ' ')
            {
                i++;
                continue;
            }

            var colocalise = 0;
            if (texte[i] == Colocalise)
            {
                colocalise = Fts5Natif.TermeColocalise;
                i++;
            }

            var debut = i;
            while (i < longueur && texte[i] != ' ') i++;
            var code = rendre(contexte, colocalise, texte + debut, i - debut, debut, i);
            if (code != 0) return code;
        }

        return 0;
    }
}
