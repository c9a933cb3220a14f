using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Rendu;
using Recouvrement.Application.Modeles;
using Recouvrement.Application.Production;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Commandes;

/// <summary>The report on a template, for a reader and for a program.</summary>
internal static class EcritureModele
{
    /// <summary>French letters as themselves.</summary>
    public static JsonSerializerOptions Lisible { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(RapportModele rapport, IReadOnlyList<DonneeManquante> manques, IReadOnlyList<MentionLegale> douteuses) => JsonSerializer.Serialize(
        new
        {
            publiable = rapport.EstPubliable,
            empreinte = rapport.Modele!.Empreinte,
            constats = rapport.Constats.Select(c => new
            {
                code = c.Code.ToString(),
                gravite = c.Gravite.ToString(),
                message = c.Message,
                partie = c.Position.Partie,
                paragraphe = c.Position.Paragraphe,
                extrait = c.Position.Extrait,
                nomProche = c.NomProche,
            }),
            champs = rapport.Champs.Select(c => new { chemin = c.Chemin, libelle = c.Libelle, usages = c.Usages, facultatif = c.Facultatif }),
            manques = manques.Select(m => new { chemin = m.Chemin, libelle = m.Libelle, ou = m.OuSaisir }),
            doutes = douteuses.Select(m => new { article = m.Article, version = m.Version, mention = m.Mention, doute = m.Doute }),
        },
        Lisible);

    public static string Texte(RapportModele rapport, IReadOnlyList<DonneeManquante> manques, IReadOnlyList<MentionLegale> douteuses)
    {
        var texte = new StringBuilder();
        foreach (var ligne in rapport.Constats.Select(Ligne).Concat(manques.Select(Ligne)))
        {
            texte.AppendLine(ligne);
        }

        texte.Append("Champs utilisés\u00A0: ").AppendJoin(", ", rapport.Champs.Select(c => c.Chemin)).AppendLine(".");
        var (fautes, avertissements) = (rapport.Constats.Count(c => c.Gravite == GraviteConstat.Erreur), rapport.Constats.Count(c => c.Gravite != GraviteConstat.Erreur));
        texte.Append(fautes > 0
            ? $"Ce modèle ne peut pas être publié\u00A0: {TexteFrancais.Accorder(fautes, "faute")}."
            : $"Ce modèle peut être publié{(avertissements > 0 ? $" ({TexteFrancais.Accorder(avertissements, "avertissement")})" : string.Empty)}.");
        return douteuses.Count == 0
            ? texte.ToString()
            : texte.Append("\nDroit à vérifier\u00A0:").AppendJoin(null, douteuses.Select(m => $"\n  {m.Article}\u00A0: {m.Doute} ({m.Mention})")).ToString();
    }

    public static string Ligne(Constat constat) =>
        $"{(constat.Gravite == GraviteConstat.Erreur ? "Faute" : "Avertissement")} – {constat.Position}\u00A0: {constat.Message}";

    public static string Ligne(DonneeManquante manque) =>
        $"Manque – {manque.Libelle} ({manque.Chemin}){(manque.OuSaisir is { } ou ? $"\u00A0: {ou}" : string.Empty)}";
}
