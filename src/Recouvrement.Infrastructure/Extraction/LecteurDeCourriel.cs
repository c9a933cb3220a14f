using System.Text;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Reads an e-mail: who, when, about what, the message, then each attachment read for what it is.</summary>
internal sealed class LecteurDeCourriel : ILecteurDeFormat
{
    private static readonly (string Nom, string Libelle)[] EnTetesMontres =
        [("Subject", "Objet"), ("From", "De"), ("To", "À"), ("Cc", "Copie"), ("Date", "Date")];

    public async Task<ResultatExtraction> LireAsync(Fichier fichier, Lecture lecture)
    {
        var message = PartieMime.Lire(fichier.Tout(lecture.Garde), lecture.Garde);
        var texte = lecture.Texte;
        foreach (var (nom, libelle) in EnTetesMontres)
        {
            if (message.EnTete(nom) is { Length: > 0 } valeur) Dedans.EnTete(texte, libelle, valeur);
        }

        var feuilles = message.Feuilles().ToList();
        // The same message twice, as text and as a page: the text is enough, unless it is empty.
        var corps = feuilles.Where(f => f.EstDuCorps).ToList();
        var textes = corps.Where(f => f.Type is "text/plain" && !string.IsNullOrWhiteSpace(f.EnTexte())).ToList();
        foreach (var feuille in textes.Count > 0 ? textes : corps) Corps(feuille, lecture);
        var dedans = new Dedans(texte);
        foreach (var jointe in feuilles.Where(f => !f.EstDuCorps))
        {
            lecture.PiecesJointes.Add(jointe.NomDeFichier);
            using var contenu = new MemoryStream(jointe.Octets(), writable: false);
            dedans.Ajouter(jointe.NomDeFichier, await lecture.LireDedansAsync(contenu, jointe.NomDeFichier));
        }

        return lecture.Rendre("courriel", dedans.Motif);
    }

    private static void Corps(PartieMime feuille, Lecture lecture)
    {
        lecture.Texte.Ligne();
        if (feuille.Type is "text/html") TexteDeHtml.Lire(LecteurHtml.Decoder(feuille.Octets(), feuille.Encodage), lecture.Texte, lecture.Garde);
        else lecture.Texte.Ajouter(feuille.EnTexte());
        lecture.Texte.Ligne();
    }
}
