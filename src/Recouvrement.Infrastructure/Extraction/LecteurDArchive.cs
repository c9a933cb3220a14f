using System.IO.Compression;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Reads the files of a ZIP, so that what is inside is found; how many and how deep is bounded, whatever it announces.</summary>
internal sealed class LecteurDArchive : ILecteurDeFormat
{
    public async Task<ResultatExtraction> LireAsync(Fichier fichier, Lecture lecture)
    {
        using var zip = new ZipArchive(fichier.Contenu, ZipArchiveMode.Read, leaveOpen: true);
        var (chiffres, dedans) = (0, new Dedans(lecture.Texte));
        foreach (var entree in zip.Entries)
        {
            if (entree.FullName.EndsWith('/')) continue;
            lecture.PiecesJointes.Add(entree.FullName);
            if (entree.IsEncrypted)
            {
                chiffres++;
                dedans.Refuser(entree.FullName, "Il est protégé par un mot de passe.");
                continue;
            }

            using var contenu = new FluxBorne(entree.Open(), lecture.Garde);
            dedans.Ajouter(entree.FullName, await lecture.LireDedansAsync(contenu, entree.Name));
        }

        if (lecture.PiecesJointes.Count > 0 && chiffres == lecture.PiecesJointes.Count)
            return ResultatExtraction.Refus(EtatDExtraction.Chiffre, "archive", "L’archive est protégée par un mot de passe : refaites-la sans mot de passe pour qu’elle se retrouve par ses mots.") with { PiecesJointes = lecture.PiecesJointes };
        return lecture.Rendre("archive", dedans.Motif);
    }
}
