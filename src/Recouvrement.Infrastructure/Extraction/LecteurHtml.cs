using System.Text;
using System.Text.RegularExpressions;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Reads the visible text of a page. Nothing is fetched, nothing is run.</summary>
internal sealed partial class LecteurHtml : LecteurSynchrone
{
    protected override ResultatExtraction Lire(Fichier fichier, Lecture lecture)
    {
        TexteDeHtml.Lire(Decoder(fichier.Tout(lecture.Garde), null), lecture.Texte, lecture.Garde);
        return lecture.Rendre("HTML");
    }

    /// <summary>Decodes by the mark, else by what came with the page, else by what the page says of itself, else by its letters.</summary>
    public static string Decoder(byte[] octets, Encoding? annonce)
    {
        if (DetecteurDEncodage.Marque(octets) is not null) return DetecteurDEncodage.Decoder(octets);
        var debut = Encoding.Latin1.GetString(octets, 0, Math.Min(2048, octets.Length));
        var dit = annonce ?? DetecteurDEncodage.ParNom(JeuDeCaracteres().Match(debut).Groups["jeu"].Value);
        if (dit is null) return DetecteurDEncodage.Decoder(octets);
        var texte = dit.GetString(octets);
        // Pages lie about themselves; letters do not.
        return texte.Contains('\uFFFD', StringComparison.Ordinal) ? DetecteurDEncodage.Decoder(octets) : texte;
    }

    [GeneratedRegex("(charset|encoding)\\s*=\\s*[\"']?(?<jeu>[A-Za-z0-9_-]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex JeuDeCaracteres();
}
