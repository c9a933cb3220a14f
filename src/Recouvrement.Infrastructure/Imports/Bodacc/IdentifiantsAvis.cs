using System.Globalization;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>The names by which a notice is known again, whatever the form it came in.</summary>
internal static class IdentifiantsAvis
{
    /// <summary>Letter of the bulletin. Judgments of collective proceedings are in bulletin A, which some forms leave unsaid.</summary>
    public static string Lettre(string publication, string id, bool aUnJugement)
    {
        var derniere = publication.Trim() is { Length: > 0 } texte ? char.ToUpperInvariant(texte[^1]) : default;
        if (derniere is 'A' or 'B' or 'C')
        {
            return derniere.ToString();
        }

        var premiere = id.Length > 0 ? char.ToUpperInvariant(id[0]) : default;
        return premiere is 'A' or 'B' or 'C' ? premiere.ToString() : aUnJugement ? "A" : string.Empty;
    }

    /// <summary>The official id, given or rebuilt, then the one by date; a notice shares at least one with itself in another form.</summary>
    public static IReadOnlyList<string> De(string id, string lettre, string numeroParution, DateOnly? parution, int? numero)
    {
        var noms = new List<string>(3);
        Ajouter(noms, id.Trim());
        if (numero is { } n)
        {
            if (numeroParution.Trim() is { Length: > 0 } bulletin)
            {
                Ajouter(noms, string.Create(CultureInfo.InvariantCulture, $"{lettre}{bulletin}{n}"));
            }

            if (parution is { } jour)
            {
                Ajouter(noms, string.Create(CultureInfo.InvariantCulture, $"{lettre}-{jour:yyyy-MM-dd}-{n}"));
            }
        }

        return noms;
    }

    private static void Ajouter(List<string> noms, string nom)
    {
        if (nom.Length > 0 && !noms.Contains(nom, StringComparer.Ordinal))
        {
            noms.Add(nom);
        }
    }
}
