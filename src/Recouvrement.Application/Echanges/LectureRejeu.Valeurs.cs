using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Echanges;

/// <content>Typed readings of the values of a JSON object; whatever is wrong says where.</content>
public static partial class LectureRejeu
{
    private static Donnees Donnees(JsonElement element, IReadOnlyList<ChampDefini> champs, string lieu)
    {
        Objet(element, lieu);
        var valeurs = new Dictionary<string, Valeur>(StringComparer.Ordinal);
        foreach (var propriete in element.EnumerateObject())
        {
            var champ = champs.FirstOrDefault(c => string.Equals(c.Nom, propriete.Name, StringComparison.Ordinal));
            if (champ is null && champs.Count > 0)
            {
                throw new LectureRefusee(
                    $"«\u00A0{lieu}\u00A0»\u00A0: donnée inconnue «\u00A0{propriete.Name}\u00A0»{ComparateurDeNoms.Suggestion(propriete.Name, champs.Select(k => k.Nom))}.");
            }

            if (propriete.Value.ValueKind != JsonValueKind.Null)
            {
                valeurs[propriete.Name] = Valeur(propriete.Value, champ, $"{lieu}.{propriete.Name}");
            }
        }

        return new Donnees(valeurs);
    }

    private static Valeur Valeur(JsonElement element, ChampDefini? champ, string lieu) => (champ?.Type, element.ValueKind) switch
    {
        (TypeChamp.Montant or TypeChamp.Nombre or null, JsonValueKind.Number) => Domaine.Dossiers.Valeur.De(element.GetDecimal()),
        (TypeChamp.Montant or TypeChamp.Nombre, _) => throw new LectureRefusee($"«\u00A0{lieu}\u00A0»\u00A0: un nombre est attendu (1234.56)."),
        (TypeChamp.Jour, _) => Domaine.Dossiers.Valeur.De(EnDate(EnTexte(element, lieu), lieu)),
        (TypeChamp.OuiNon or null, JsonValueKind.True or JsonValueKind.False) => Domaine.Dossiers.Valeur.De(element.GetBoolean()),
        (TypeChamp.OuiNon, _) => throw new LectureRefusee($"«\u00A0{lieu}\u00A0»\u00A0: true ou false est attendu."),
        (TypeChamp.Choix, _) => Mot(EnTexte(element, lieu), champ!, lieu),
        _ => Domaine.Dossiers.Valeur.De(EnTexte(element, lieu)),
    };

    private static Valeur Mot(string texte, ChampDefini champ, string lieu) =>
        champ.Choix.Any(c => string.Equals(c.Valeur, texte, StringComparison.Ordinal))
            ? Domaine.Dossiers.Valeur.De(texte)
            : throw new LectureRefusee(
                $"«\u00A0{lieu}\u00A0»\u00A0: «\u00A0{texte}\u00A0» n’est pas admis\u00A0; valeurs admises\u00A0: {string.Join(", ", champ.Choix.Select(c => c.Valeur))}.");

    private static Guid? Debiteur(JsonElement element, Dictionary<string, Guid> debiteurs, string lieu)
    {
        if (!element.TryGetProperty("debiteur", out var nom) || nom.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var texte = EnTexte(nom, lieu + ".debiteur");
        if (!debiteurs.TryGetValue(texte, out var id))
        {
            id = Identite("debiteur/" + texte);
            debiteurs[texte] = id;
        }

        return id;
    }

    // The same file always gives the same identities: the output can be compared byte for byte.
    private static Guid Identite(string nom) => new(SHA256.HashData(Encoding.UTF8.GetBytes(nom)).AsSpan(0, 16));

    private static DateOnly Date(JsonElement element, string lieu) => EnDate(Texte(element, "date", lieu), lieu + ".date");

    private static DateOnly EnDate(string texte, string lieu) =>
        DateOnly.TryParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new LectureRefusee($"«\u00A0{lieu}\u00A0»\u00A0: «\u00A0{texte}\u00A0» n’est pas une date existante écrite AAAA-MM-JJ (2026-09-02).");

    private static TimeOnly? Heure(JsonElement element, string lieu)
    {
        if (!element.TryGetProperty("heure", out var heure) || heure.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var texte = EnTexte(heure, lieu + ".heure");
        return TimeOnly.TryParseExact(texte, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var lue)
            ? lue
            : throw new LectureRefusee($"«\u00A0{lieu}.heure\u00A0»\u00A0: «\u00A0{texte}\u00A0» n’est pas une heure écrite HH:MM (14:30).");
    }

    private static string Texte(JsonElement element, string nom, string lieu) =>
        element.TryGetProperty(nom, out var valeur)
            ? EnTexte(valeur, $"{lieu}.{nom}")
            : throw new LectureRefusee($"«\u00A0{lieu}\u00A0»\u00A0: il manque «\u00A0{nom}\u00A0».");

    private static string EnTexte(JsonElement element, string lieu) =>
        element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 } texte
            ? texte
            : throw new LectureRefusee($"«\u00A0{lieu}\u00A0»\u00A0: un texte est attendu.");

    private static void Objet(JsonElement element, string lieu)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new LectureRefusee($"«\u00A0{lieu}\u00A0»\u00A0: un objet {{ … }} est attendu.");
        }
    }

    private static void Fermer(JsonElement element, string[] connues, string lieu)
    {
        foreach (var propriete in element.EnumerateObject())
        {
            if (!connues.Contains(propriete.Name, StringComparer.Ordinal))
            {
                throw new LectureRefusee(
                    $"«\u00A0{lieu}\u00A0»\u00A0: clé inconnue «\u00A0{propriete.Name}\u00A0»{ComparateurDeNoms.Suggestion(propriete.Name, connues)}.");
            }
        }
    }
}
