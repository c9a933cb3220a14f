using System.Text.RegularExpressions;
using Recouvrement.Application.Imports.Banque;
using Recouvrement.Application.Prelevements;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>
/// The text of an MT940 entry (:86:). No norm rules it; the two customs that most banks follow are understood (« ?20…?32 » and
/// « /EREF/…/NAME/… »), and anything else is kept as a wording.
/// </summary>
internal static partial class TexteMt940
{
    public static EcritureBancaire Completer(EcritureBancaire ecriture, string texte)
    {
        var detail = ecriture.Details.Count > 0 ? ecriture.Details[0] : new DetailBancaire();
        detail = texte.Contains("?2", StringComparison.Ordinal) || texte.Contains("?00", StringComparison.Ordinal)
            ? ParSousChamps(detail, texte)
            : ParMotsCles(detail, texte);
        return ecriture with { Details = [detail] };
    }

    private static DetailBancaire ParSousChamps(DetailBancaire detail, string texte)
    {
        var sous = SousChamp().Matches(texte)
            .Select(m => (Code: m.Groups["code"].Value, Texte: m.Groups["texte"].Value))
            .ToList();
        var remise = string.Concat(sous.Where(s => s.Code[0] is '2' or '6').Select(s => s.Texte));
        var nom = string.Concat(sous.Where(s => s.Code is "32" or "33").Select(s => s.Texte)).Trim();
        var iban = NumeroIban.Normaliser(string.Concat(sous.Where(s => s.Code is "31" or "38").Select(s => s.Texte)));
        var boutEnBout = MotCle(remise, "EREF");
        return detail with
        {
            Libelle = (string.Concat(sous.Where(s => s.Code is "00").Select(s => s.Texte)) + " " + remise).Trim(),
            Nom = nom.Length > 0 ? nom : null,
            Iban = NumeroIban.EstValide(iban) ? iban : null,
            BoutEnBout = boutEnBout,
            Mandat = MotCle(remise, "MREF"),
        };
    }

    private static DetailBancaire ParMotsCles(DetailBancaire detail, string texte) => detail with
    {
        Libelle = texte,
        BoutEnBout = Barre(texte, "EREF"),
        Mandat = Barre(texte, "MARF"),
        Nom = Barre(texte, "NAME"),
        Iban = Barre(texte, "IBAN") is { } iban && NumeroIban.EstValide(iban) ? iban : null,
    };

    private static string? MotCle(string texte, string mot)
    {
        var debut = texte.IndexOf(mot + "+", StringComparison.Ordinal);
        if (debut < 0)
        {
            return null;
        }

        var suite = texte[(debut + mot.Length + 1)..];
        var fin = AutreMotCle().Match(suite);
        return DetailCamt.Fournie((fin.Success ? suite[..fin.Index] : suite).Trim()) is { Length: > 0 } reference ? reference : null;
    }

    private static string? Barre(string texte, string mot)
    {
        var debut = texte.IndexOf($"/{mot}/", StringComparison.Ordinal);
        if (debut < 0)
        {
            return null;
        }

        var suite = texte[(debut + mot.Length + 2)..];
        var fin = suite.IndexOf('/', StringComparison.Ordinal);
        return DetailCamt.Fournie((fin < 0 ? suite : suite[..fin]).Trim()) is { Length: > 0 } valeur ? valeur : null;
    }

    [GeneratedRegex(@"\?(?<code>[0-9]{2})(?<texte>[^?]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex SousChamp();

    [GeneratedRegex(@"(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|MTLG)[+:]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex AutreMotCle();
}
