using System.Globalization;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>Reads <c>faits:</c> and the fields that facts and context carry.</summary>
internal static class LecteurFaits
{
    private static readonly Dictionary<string, TypeChamp> Types = new(StringComparer.Ordinal)
    {
        ["texte"] = TypeChamp.Texte,
        ["montant"] = TypeChamp.Montant,
        ["nombre"] = TypeChamp.Nombre,
        ["jour"] = TypeChamp.Jour,
        ["oui-non"] = TypeChamp.OuiNon,
        ["territoire"] = TypeChamp.Texte,
    };

    public static List<DefinitionFait> Lire(NoeudYaml? noeud)
    {
        var faits = new List<DefinitionFait>();
        foreach (var (id, fait) in noeud?.Entrees() ?? [])
        {
            var libelle = fait.TexteRequis("libelle");
            var acteur = fait.TexteRequis("acteur");
            var date = fait.TexteRequis("date");
            faits.Add(new DefinitionFait(
                id,
                TexteFrancais.Soigner(libelle ?? id),
                acteur ?? string.Empty,
                TexteFrancais.Soigner(date ?? string.Empty),
                fait.OuiNon("commun") == true,
                Champs(fait.Champ("champs")),
                Controles(fait.Champ("controles")),
                Soigne(fait.Texte("signale-aux-autres")),
                faits.Count));
            fait.Fermer();
        }

        return faits;
    }

    public static List<ChampDefini> Champs(NoeudYaml? noeud)
    {
        var champs = new List<ChampDefini>();
        foreach (var (nom, champ) in noeud?.Entrees() ?? [])
        {
            var choix = Choix(champ.Champ("choix"));
            var type = choix.Count > 0 ? TypeChamp.Choix : champ.Choix("type", Types) ?? TypeChamp.Texte;
            champs.Add(new ChampDefini(
                nom, TexteFrancais.Soigner(champ.TexteRequis("libelle") ?? nom), type, champ.OuiNon("requis") == true, choix, Soigne(champ.Texte("aide"))));
            champ.Fermer("type");
        }

        return champs;
    }

    private static IReadOnlyList<ChoixDefini> Choix(NoeudYaml? noeud) => noeud is null
        ? []
        : [.. noeud.Entrees().Select(e => new ChoixDefini(e.Key, TexteFrancais.Soigner(e.Value.EnTexte() ?? e.Key)))];

    private static List<ControleHoraire> Controles(NoeudYaml? noeud)
    {
        var controles = new List<ControleHoraire>();
        foreach (var element in noeud?.Elements() ?? [])
        {
            controles.Add(new ControleHoraire(
                element.OuiNon("dimanches") == true,
                element.OuiNon("feries") == true,
                Heure(element, "pas-avant"),
                Heure(element, "pas-apres"),
                TexteFrancais.Soigner(element.TexteRequis("message") ?? string.Empty)));
            element.Fermer();
        }

        return controles;
    }

    private static string? Soigne(string? phrase) => phrase is null ? null : TexteFrancais.Soigner(phrase);

    private static TimeOnly? Heure(NoeudYaml noeud, string cle)
    {
        if (noeud.Texte(cle) is not { } texte)
        {
            return null;
        }

        if (TimeOnly.TryParseExact(texte, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var heure))
        {
            return heure;
        }

        noeud.Champ(cle)!.Erreur($"«\u00A0{texte}\u00A0» n’est pas une heure\u00A0: écrivez \"06:00\".");
        return null;
    }
}
