using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Opens the old container and looks at what it holds: a Word text, an Outlook message, a protected document, a workbook.</summary>
internal sealed class LecteurDAncienOffice : ILecteurDeFormat
{
    public async Task<ResultatExtraction> LireAsync(Fichier fichier, Lecture lecture)
    {
        var compose = new FichierCompose(fichier.Tout(lecture.Garde));
        var racine = compose.Racine;
        if (compose.Enfant(racine, "EncryptedPackage") is not null || compose.Enfant(racine, "EncryptionInfo") is not null)
            return ResultatExtraction.Refus(EtatDExtraction.Chiffre, "Office", "Le document est protégé par un mot de passe : déposez-le sans mot de passe pour qu’il se retrouve par ses mots.");
        if (compose.Enfant(racine, "__properties_version1.0") is not null) return await new MessageOutlook(compose, racine).LireAsync(lecture);
        if (compose.Enfant(racine, "WordDocument") is { } word) return AncienWord.Lire(compose, word, lecture);
        if (compose.Enfant(racine, "Workbook") is not null || compose.Enfant(racine, "Book") is not null)
            return ResultatExtraction.Refus(EtatDExtraction.TypeInconnu, "Excel 97-2003", "Les anciens classeurs Excel (.xls) ne sont pas lus : enregistrez celui-ci au format .xlsx.");
        return ResultatExtraction.Refus(EtatDExtraction.TypeInconnu, "Office 97-2003", "Ce type d’ancien fichier Office n’est pas lu : il se retrouve par son titre seulement.");
    }
}
