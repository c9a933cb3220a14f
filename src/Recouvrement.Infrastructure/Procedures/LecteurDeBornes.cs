using System.Globalization;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>
/// Reads the bounds of a comparison: numbers (<c>au-plus</c>, <c>plus-de</c>, <c>moins-de</c>: a number or a threshold of the law),
/// dates (<c>avant</c>, <c>depuis</c>: a day; <c>chaque-annee</c>: two days of the year, 11-01 and 03-31; <c>dans-plus-de</c>: days).
/// </summary>
internal static class LecteurDeBornes
{
    private const string DansPlusDe = "dans-plus-de";

    private static readonly Dictionary<string, Operateur> Nombres = new(StringComparer.Ordinal)
    {
        ["au-plus"] = Operateur.AuPlus,
        ["plus-de"] = Operateur.PlusDe,
        ["moins-de"] = Operateur.MoinsDe,
        [DansPlusDe] = Operateur.DansPlusDe,
    };

    private static readonly Dictionary<string, Operateur> Dates = new(StringComparer.Ordinal)
    {
        ["avant"] = Operateur.Avant,
        ["depuis"] = Operateur.Depuis,
        ["chaque-annee"] = Operateur.ChaqueAnnee,
    };

    /// <summary>The words of the bounds.</summary>
    public static IReadOnlyCollection<string> Mots { get; } = [.. Nombres.Keys, .. Dates.Keys];

    /// <summary>The comparison with its bound; null when no bound is written, or when it is wrong (the error is noted).</summary>
    public static Comparaison? Lire(NoeudYaml noeud, Comparaison objet, IReadOnlyCollection<string> seuils)
    {
        foreach (var (mot, operateur) in Nombres)
        {
            if (noeud.Champ(mot) is { } borne)
            {
                return Nombre(borne, objet with { Operateur = operateur }, operateur == Operateur.DansPlusDe ? [] : seuils);
            }
        }

        foreach (var (mot, operateur) in Dates)
        {
            if (noeud.Champ(mot) is { } borne)
            {
                return objet with { Operateur = operateur, Valeurs = operateur == Operateur.ChaqueAnnee ? Jours(borne) : Jour(borne) };
            }
        }

        return null;
    }

    private static Comparaison? Nombre(NoeudYaml borne, Comparaison objet, IReadOnlyCollection<string> seuils)
    {
        // A threshold of the law is named, a number is written.
        if (seuils.Count > 0 && borne.Valeur is { Length: > 0 } texte && char.IsAsciiLetter(texte[0]))
        {
            return NomsConnus.Verifier(borne, texte, "seuil", seuils) is { } seuil ? objet with { Seuil = seuil } : null;
        }

        return objet with { Borne = borne.EnNombre() };
    }

    private static string[] Jour(NoeudYaml borne) =>
        [borne.EnDate()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty];

    private static string[] Jours(NoeudYaml borne)
    {
        var jours = borne.Elements().Select(e => e.EnTexte() ?? string.Empty).ToArray();
        if (jours.Length == 2 && Array.TrueForAll(jours, EstUnJour))
        {
            return jours;
        }

        borne.Erreur("une période de chaque année s’écrit avec deux jours, mois d’abord\u00A0: [11-01, 03-31].");
        return ["01-01", "12-31"];
    }

    // A leap year, so that 02-29 is a day.
    private static bool EstUnJour(string texte) =>
        DateOnly.TryParseExact("2024-" + texte, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
