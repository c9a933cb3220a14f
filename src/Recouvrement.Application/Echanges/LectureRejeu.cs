using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Echanges;

/// <summary>
/// Reads the JSON of <c>procedure rejouer</c> (design, § 9). Whatever is wrong gives one French sentence with its place.
/// </summary>
public static class LectureRejeu
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
    private static readonly string[] Racine = ["procedure", "territoire", "contexte", "faits", "autres"];
    private static readonly string[] DeLAutre = ["procedure", "territoire", "contexte", "debiteur", "faits"];
    private static readonly string[] DuFait = ["type", "date", "heure", "debiteur", "donnees"];

    /// <summary>Reads the text of a file.</summary>
    public static Resultat<DemandeRejeu> Lire(string json, ICatalogueProcedures catalogue)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return Resultat<DemandeRejeu>.Obtenu(LireRacine(document.RootElement, catalogue));
        }
        catch (JsonException e)
        {
            var ligne = (e.LineNumber ?? 0) + 1;
            return Resultat<DemandeRejeu>.Refuse(string.Create(
                CultureInfo.InvariantCulture, $"Ligne {ligne}\u00A0: JSON mal formé, vérifiez les virgules, les guillemets et les accolades."));
        }
        catch (LectureRefusee e)
        {
            return Resultat<DemandeRejeu>.Refuse(e.Message);
        }
    }

    private static DemandeRejeu LireRacine(JsonElement racine, ICatalogueProcedures catalogue)
    {
        Objet(racine, "le fichier");
        Fermer(racine, Racine, "le fichier");
        var definition = Definition(racine, catalogue, "le fichier");
        var debiteurs = new Dictionary<string, Guid>(StringComparer.Ordinal);
        var faits = LireFaits(racine, definition, debiteurs, string.Empty);
        return new DemandeRejeu(definition, LireContexte(racine, definition, string.Empty), faits, debiteurs)
        {
            Autres = LireAutres(racine, catalogue, debiteurs),
        };
    }

    private static List<AutreProcedure> LireAutres(JsonElement racine, ICatalogueProcedures catalogue, Dictionary<string, Guid> debiteurs)
    {
        var autres = new List<AutreProcedure>();
        if (!racine.TryGetProperty("autres", out var liste))
        {
            return autres;
        }

        if (liste.ValueKind != JsonValueKind.Array)
        {
            throw new LectureRefusee("«\u00A0autres\u00A0»\u00A0: une liste de procédures est attendue, chacune avec ses faits.");
        }

        foreach (var element in liste.EnumerateArray())
        {
            var lieu = string.Create(CultureInfo.InvariantCulture, $"autres[{autres.Count}]");
            Objet(element, lieu);
            Fermer(element, DeLAutre, lieu);
            var definition = Definition(element, catalogue, lieu);
            var contexte = LireContexte(element, definition, lieu + ".") with { Debiteur = Debiteur(element, debiteurs, lieu) };
            autres.Add(new AutreProcedure(
                string.Create(CultureInfo.InvariantCulture, $"{definition.Id}#{autres.Count + 1}"),
                definition,
                contexte,
                LireFaits(element, definition, debiteurs, lieu + ".")));
        }

        return autres;
    }

    private static DefinitionProcedure Definition(JsonElement element, ICatalogueProcedures catalogue, string lieu)
    {
        var id = Texte(element, "procedure", lieu);
        return catalogue.Trouver(id) ?? throw new LectureRefusee(
            $"«\u00A0procedure\u00A0»\u00A0: procédure inconnue «\u00A0{id}\u00A0»{ComparateurDeNoms.Suggestion(id, catalogue.Toutes.Select(p => p.Id))}.");
    }

    private static Contexte LireContexte(JsonElement element, DefinitionProcedure definition, string lieu)
    {
        var territoire = element.TryGetProperty("territoire", out var t) ? EnTexte(t, lieu + "territoire") : Territoires.Metropole;
        var valeurs = element.TryGetProperty("contexte", out var c) ? Donnees(c, definition.Contexte, lieu + "contexte") : Domaine.Dossiers.Donnees.Aucune;
        return new Contexte(territoire, valeurs) { Demeure = valeurs["demeure"]?.Texte };
    }

    private static List<Fait> LireFaits(JsonElement racine, DefinitionProcedure definition, Dictionary<string, Guid> debiteurs, string prefixe)
    {
        if (!racine.TryGetProperty("faits", out var liste) || liste.ValueKind != JsonValueKind.Array)
        {
            throw new LectureRefusee($"«\u00A0{prefixe}faits\u00A0»\u00A0: une liste de faits est attendue (elle peut être vide).");
        }

        var faits = new List<Fait>();
        foreach (var element in liste.EnumerateArray())
        {
            var lieu = string.Create(CultureInfo.InvariantCulture, $"{prefixe}faits[{faits.Count}]");
            Objet(element, lieu);
            Fermer(element, DuFait, lieu);
            var type = Texte(element, "type", lieu);
            var champs = definition.Fait(type)?.Champs ?? [];
            faits.Add(new Fait(Identite(lieu), type, Date(element, lieu))
            {
                Heure = Heure(element, lieu),
                Debiteur = Debiteur(element, debiteurs, lieu),
                Donnees = element.TryGetProperty("donnees", out var d) ? Donnees(d, champs, lieu + ".donnees") : Domaine.Dossiers.Donnees.Aucune,
            });
        }

        return faits;
    }

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
