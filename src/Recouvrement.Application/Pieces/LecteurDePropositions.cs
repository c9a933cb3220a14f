using System.Globalization;
using System.Text.RegularExpressions;
using Replis = Recouvrement.Application.Imports.Repli;

namespace Recouvrement.Application.Pieces;

/// <summary>
/// Proposes a kind and a date from the name of the file and from its text. The name is what somebody chose: it decides. In the text
/// the words of the first page decide, the earlier the better: an order quotes the letter of notice, not the reverse.
/// </summary>
public static partial class LecteurDePropositions
{
    private const int DebutLu = 4000;
    private const int PremiereAnnee = 1990;
    private const int IntituleMaximal = 150;
    private const string PrefixeObjet = "Objet : ";

    // Words without accents, in small letters, that head a document of that kind. More precise ones first: at equal place they win.
    private static readonly (string Code, string[] Mots)[] Indices =
    [
        ("signification", ["signification", "acte de commissaire de justice", "exploit"]),
        ("opposition", ["opposition a injonction", "forme opposition", "lettre d opposition"]),
        ("declaration-de-creance", ["declaration de creance"]),
        ("reconnaissance-de-dette", ["reconnaissance de dette"]),
        ("mise-en-demeure", ["mise en demeure", "mettons en demeure"]),
        ("accuse-de-reception", ["accuse de reception", "avis de reception", "preuve de distribution"]),
        ("requete", ["requete"]),
        ("ordonnance", ["ordonnance"]),
        ("jugement", ["jugement", "au nom du peuple francais", "par ces motifs"]),
        ("proces-verbal", ["proces verbal"]),
        ("certificat", ["certificat de non", "certificat du greffe"]),
        ("decompte", ["decompte"]),
        ("caution", ["acte de caution", "cautionnement", "caution solidaire"]),
        ("conditions-generales", ["conditions generales"]),
        ("bon-de-commande", ["bon de commande"]),
        ("bon-de-livraison", ["bon de livraison"]),
        ("avoir", ["facture d avoir", "avoir n"]),
        ("releve-de-compte", ["releve de compte", "extrait de compte"]),
        ("extrait-kbis", ["kbis", "extrait du registre du commerce"]),
        ("cheque", ["cheque", "lettre de change", "billet a ordre"]),
        ("facture", ["facture"]),
        ("contrat", ["contrat", "convention", "bail"]),
    ];

    private static readonly string[] Mois =
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    /// <summary>What that document seems to be; <paramref name="texte"/> is null while nobody has read it.</summary>
    public static PropositionDePiece Lire(string nomFichier, string? texte, DateOnly aujourdhui)
    {
        ArgumentNullException.ThrowIfNull(nomFichier);
        var sansFin = Path.GetFileNameWithoutExtension(nomFichier);
        var debut = texte is null ? string.Empty : texte[..Math.Min(DebutLu, texte.Length)];
        var natureDuNom = Nature(sansFin);
        // A letter about an invoice is not the invoice: an e-mail is one whatever it speaks of, and its date is that of its sending.
        var courriel = ParFin(nomFichier);
        var nature = natureDuNom ?? courriel ?? Nature(debut);
        var dateDuNom = Date(DansLeNom(), sansFin, aujourdhui);
        var date = dateDuNom ?? (courriel is null ? null : Envoi(debut, aujourdhui)) ?? Date(DansLeTexte(), debut, aujourdhui);
        return nature is null && date is null
            ? PropositionDePiece.Aucune
            : new PropositionDePiece(NaturesDePiece.Trouver(nature), date, Raison(nature, natureDuNom, date, dateDuNom))
            {
                Intitule = courriel is null ? null : Objet(debut),
            };
    }

    private static string Raison(string? nature, string? natureDuNom, DateOnly? date, DateOnly? dateDuNom)
    {
        static string Ou(bool duNom) => duNom ? "nom du fichier" : "texte";
        return (nature, date) switch
        {
            (null, { }) => $"date lue dans le {Ou(dateDuNom is not null)}",
            ({ }, null) => $"type lu dans le {Ou(natureDuNom is not null)}",
            _ when natureDuNom is null == dateDuNom is null => $"type et date lus dans le {Ou(dateDuNom is not null)}",
            _ => $"type lu dans le {Ou(natureDuNom is not null)}, date dans le {Ou(dateDuNom is not null)}",
        };
    }

    private static string? Nature(string texte)
    {
        var mots = " " + Replis.ParMots(texte) + " ";
        string? meilleure = null;
        var place = int.MaxValue;
        foreach (var (code, indices) in Indices)
        {
            foreach (var indice in indices)
            {
                // « facture » also in « factures », not in « manufacture ».
                if (mots.IndexOf(" " + indice, StringComparison.Ordinal) is >= 0 and var ici && ici < place)
                {
                    (meilleure, place) = (code, ici);
                }
            }
        }

        return meilleure;
    }

    // « Tue, 03 Mar 2026 10:00:00 +0100 », on the day of the sender.
    private static DateOnly? Envoi(string texte, DateOnly aujourdhui) =>
        EnTeteDeDate().Match(texte) is { Success: true } m
        && DateTimeOffset.TryParse(m.Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var le)
        && DateOnly.FromDateTime(le.DateTime) is var jour && jour <= aujourdhui ? jour : null;

    // The reader of e-mails begins with it.
    private static string? Objet(string texte) =>
        texte.StartsWith(PrefixeObjet, StringComparison.Ordinal) && texte.Split('\n', 2)[0][PrefixeObjet.Length..].Trim() is { Length: > 0 } objet
            ? objet[..Math.Min(IntituleMaximal, objet.Length)].TrimEnd()
            : null;

    private static string? ParFin(string nomFichier) => TypesDePiece.EstUnCourriel(nomFichier) ? "courriel" : null;

    private static DateOnly? Date(Regex motif, string texte, DateOnly aujourdhui)
    {
        foreach (Match m in motif.Matches(texte))
        {
            if (Lire(m) is { } date && date <= aujourdhui)
            {
                return date;
            }
        }

        return null;
    }

    private static DateOnly? Lire(Match m)
    {
        static int Nombre(Group g) => int.TryParse(g.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
        var mois = m.Groups["mot"].Success
            ? Array.IndexOf(Mois, Replis.Serre(m.Groups["mot"].Value)) + 1
            : Nombre(m.Groups["m"]);
        var (annee, jour) = (Nombre(m.Groups["a"]), Nombre(m.Groups["j"]));
        return mois is >= 1 and <= 12 && annee is >= PremiereAnnee and <= 2100 && jour >= 1 && jour <= DateTime.DaysInMonth(annee, mois)
            ? new DateOnly(annee, mois, jour)
            : null;
    }

    [GeneratedRegex(
        @"(?<=^(?:Date : )?)(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),\s+)?\d\d?\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+(?:19|20)\d\d\s+\d\d?:\d\d(?::\d\d)?\s+[+-]\d{4}",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex EnTeteDeDate();

    [GeneratedRegex(
        @"(?<!\d)(?:(?<a>(?:19|20)\d\d)[-_. ]?(?<m>\d\d)[-_. ]?(?<j>\d\d)|(?<j>\d\d?)[-_. ](?<m>\d\d?)[-_. ](?<a>(?:19|20)\d\d))(?!\d)",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DansLeNom();

    [GeneratedRegex(
        @"(?<!\d)(?:(?<j>\d\d?)(?:er)?\s+(?<mot>janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\s+(?<a>(?:19|20)\d\d)|(?<j>\d\d?)[/.](?<m>\d\d?)[/.](?<a>(?:19|20)\d\d)|(?<a>(?:19|20)\d\d)-(?<m>\d\d)-(?<j>\d\d))(?!\d)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DansLeTexte();
}
