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
public static partial class LectureRejeu
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
}
