namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Which file of a folder is put in service.</summary>
internal static class ChoixDuFichier
{
    /// <summary>At start: the newest complete file; else the newest one, which serves what it holds while it is filled; else an empty one.</summary>
    public static FichierDIndex AuDemarrage(DossierDIndex dossier, Action<string> alerter)
    {
        FichierDIndex? inacheve = null;
        foreach (var chemin in dossier.Fichiers())
        {
            if (FichierDIndex.Ouvrir(chemin) is not { } ouvert)
            {
                alerter("Un fichier d’index illisible ou d’une version antérieure a été écarté\u00A0: l’index est refait à partir de la base.");
                DossierDIndex.Effacer(chemin);
            }
            else if (ouvert.ConstruitLe is null && ouvert.EstPerime)
            {
                ouvert.Retirer(effacer: true);
            }
            else if (ouvert.ConstruitLe is not null)
            {
                // The unfinished one, if any, is a rebuild to be taken up.
                inacheve?.Retirer(effacer: false);
                return ouvert;
            }
            else if (inacheve is null)
            {
                inacheve = ouvert;
            }
            else
            {
                ouvert.Retirer(effacer: true);
            }
        }

        return inacheve ?? FichierDIndex.Creer(dossier.Nouveau());
    }

    /// <summary>
    /// Under way: the same file when it is still there and good; else a complete one; else an empty one. An unfinished file may be the
    /// rebuild being written at this very moment: it is left alone.
    /// </summary>
    public static FichierDIndex ApresUnePerte(DossierDIndex dossier, string? perdu, bool abime)
    {
        if (!abime && perdu is not null && File.Exists(perdu) && FichierDIndex.Ouvrir(perdu) is { } reste) return reste;
        foreach (var chemin in dossier.Fichiers())
        {
            if (string.Equals(chemin, perdu, StringComparison.Ordinal) || FichierDIndex.LireConstruit(chemin) is null) continue;
            if (FichierDIndex.Ouvrir(chemin) is { } complet) return complet;
        }

        return FichierDIndex.Creer(dossier.Nouveau());
    }

    /// <summary>The path of an interrupted rebuild, newer than the file in service; null when there is none.</summary>
    public static string? Inacheve(DossierDIndex dossier, string enService)
    {
        try
        {
            return dossier.Fichiers() is [var dernier, ..] && string.CompareOrdinal(dernier, enService) > 0 && FichierDIndex.LireConstruit(dernier) is null
                ? dernier : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Deleted while it was looked through.
            return null;
        }
    }
}
