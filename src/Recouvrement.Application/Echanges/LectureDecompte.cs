using System.Globalization;
using System.Text.Json;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Echanges;

/// <summary>
/// Reads the JSON of <c>decompte</c>: the members of <see cref="DemandeDecompte"/> in camelCase. Whatever is wrong gives one French
/// sentence with its place.
/// </summary>
public static class LectureDecompte
{
    internal const string Racine = "le fichier";

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads the text of a file.</summary>
    public static Resultat<DemandeDecompte> Lire(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return Resultat<DemandeDecompte>.Obtenu(ObjetJson.Lire(document.RootElement, Racine, Demande));
        }
        catch (JsonException e)
        {
            return Resultat<DemandeDecompte>.Refuse(string.Create(
                CultureInfo.InvariantCulture, $"Ligne {(e.LineNumber ?? 0) + 1}\u00A0: JSON mal formé, vérifiez les virgules, les guillemets et les accolades."));
        }
        catch (LectureRefusee e)
        {
            return Resultat<DemandeDecompte>.Refuse(e.Message);
        }
    }

    private static DemandeDecompte Demande(ObjetJson o) => new DemandeDecompte
    {
        Reference = o.TexteOuNull("reference"),
        ArreteAu = o.Date("arreteAu"),
        Creancier = o.Choix<CategorieCreancier>("creancier"),
        Consommateur = o.OuiNonOuNull("consommateur") ?? throw o.Manque("consommateur"),
        Convention = o.ObjetOuNull("convention", LectureReglages.Convention) ?? new ConventionDecompte(),
        Titres = o.Liste("titres", LectureCreances.Titre),
        Creances = o.Contient("creances") ? o.Liste("creances", LectureCreances.Creance) : throw o.Manque("creances"),
        Frais = o.Liste("frais", LectureCreances.Frais),
        Versements = o.Liste("versements", LectureMouvements.Versement),
        Avoirs = o.Liste("avoirs", LectureMouvements.Avoir),
        Arrets = o.Liste("arrets", LectureReglages.Arret),
        Delais = o.Liste("delais", LectureReglages.Delai),
        Exonerations = o.Liste("exonerations", LectureReglages.Exoneration),
        Capitalisations = o.Liste("capitalisations", LectureReglages.Capitalisation),
        Debiteurs = o.Liste("debiteurs", LectureReglages.Debiteur),
        ActesInterruptifs = o.Liste("actesInterruptifs", LectureMouvements.ActeInterruptif),
        ProvisionUnMois = o.OuiNonOuNull("provisionUnMois") ?? false,
    };
}
