using System.Text;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Reads the headers of a part, and the parameters of a header, split and percent-coded ones included (RFC 2231).</summary>
internal static class EnTetesMime
{
    private const int EnTetesMaximum = 1_000_000;

    /// <summary>The headers by small name (the first of each), and what follows the empty line.</summary>
    public static (Dictionary<string, string> EnTetes, ReadOnlyMemory<byte> Corps) Lire(ReadOnlyMemory<byte> octets)
    {
        var (fin, corps) = FinDesEnTetes(octets.Span);
        var lignes = DetecteurDEncodage.Decoder(octets.Span[..Math.Min(fin, EnTetesMaximum)]).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var enTetes = new Dictionary<string, string>(StringComparer.Ordinal);
        string? nom = null;
        foreach (var ligne in lignes)
        {
            if (ligne.Length > 0 && ligne[0] is ' ' or '\t')
            {
                if (nom is not null && enTetes[nom].Length < 100_000) enTetes[nom] += " " + ligne.Trim();
                continue;
            }

            var deuxPoints = ligne.IndexOf(':', StringComparison.Ordinal);
            nom = deuxPoints > 0 ? ligne[..deuxPoints].Trim().ToLowerInvariant() : null;
            if (nom is not null && !enTetes.TryAdd(nom, ligne[(deuxPoints + 1)..].Trim())) nom = null;
        }

        return (enTetes, octets[corps..]);
    }

    /// <summary>« text/plain; charset=utf-8 » → the value in small letters, and its parameters.</summary>
    public static (string Valeur, Dictionary<string, string> Parametres) Valeur(string enTete)
    {
        var morceaux = Couper(enTete);
        var parametres = new Dictionary<string, string>(StringComparer.Ordinal);
        var suites = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var morceau in morceaux.Skip(1))
        {
            var egal = morceau.IndexOf('=', StringComparison.Ordinal);
            if (egal <= 0) continue;
            var nom = morceau[..egal].Trim().ToLowerInvariant();
            var valeur = SansGuillemets(morceau[(egal + 1)..].Trim());
            if (nom.Contains('*', StringComparison.Ordinal)) suites[nom] = valeur;
            else parametres.TryAdd(nom, MotsCodes.Decoder(valeur));
        }

        foreach (var groupe in suites.GroupBy(s => s.Key[..s.Key.IndexOf('*', StringComparison.Ordinal)], StringComparer.Ordinal))
            parametres[groupe.Key] = PourCents(string.Concat(groupe.Select(g => g.Value)), groupe.First().Key.EndsWith('*'));
        return (morceaux[0].Trim().ToLowerInvariant(), parametres);
    }

    private static (int Fin, int Corps) FinDesEnTetes(ReadOnlySpan<byte> o)
    {
        for (var i = 0; i < o.Length; i++)
        {
            if (o[i] != (byte)'\n') continue;
            if (i + 1 < o.Length && o[i + 1] == (byte)'\n') return (i, i + 2);
            if (i + 2 < o.Length && o[i + 1] == (byte)'\r' && o[i + 2] == (byte)'\n') return (i, i + 3);
            // A part may begin with the empty line: it has no headers.
            if (i == 0 || (i == 1 && o[0] == (byte)'\r')) return (0, i + 1);
        }

        return (o.Length, o.Length);
    }

    // At the semicolons that stand outside quotation marks.
    private static List<string> Couper(string s)
    {
        var morceaux = new List<string>();
        var (debut, guillemets) = (0, false);
        for (var i = 0; i < s.Length; i++)
        {
            if (s[i] == '"' && (i == 0 || s[i - 1] != '\\')) guillemets = !guillemets;
            if (s[i] != ';' || guillemets) continue;
            morceaux.Add(s[debut..i]);
            debut = i + 1;
        }

        morceaux.Add(s[debut..]);
        return morceaux;
    }

    private static string SansGuillemets(string s) =>
        s is ['"', .., '"'] ? s[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal) : s.Trim('"');

    private static string PourCents(string s, bool avecJeu)
    {
        var premiere = s.IndexOf('\'', StringComparison.Ordinal);
        var seconde = premiere < 0 ? -1 : s.IndexOf('\'', premiere + 1);
        var encodage = Encoding.UTF8;
        if (avecJeu && seconde > 0)
        {
            encodage = DetecteurDEncodage.ParNom(s[..premiere]) ?? Encoding.UTF8;
            s = s[(seconde + 1)..];
        }

        return encodage.GetString(CodagesMime.Echappe(Encoding.UTF8.GetBytes(s), (byte)'%'));
    }
}
