using System.Globalization;
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
        List<string> noms = [.. (noeud?.Entrees() ?? []).Select(e => e.Key)];
        foreach (var (id, fait) in noeud?.Entrees() ?? [])
        {
            var libelle = fait.Requis("libelle")?.EnTexteFrancais();
            var acteur = fait.TexteRequis("acteur");
            var date = fait.Requis("date")?.EnTexteFrancais();
            faits.Add(new DefinitionFait(
                id,
                libelle ?? id,
                acteur ?? string.Empty,
                date ?? string.Empty,
                fait.OuiNon("commun") == true,
                Champs(fait.Champ("champs")),
                Controles(fait.Champ("controles")),
                fait.Champ("signale-aux-autres")?.EnTexteFrancais(),
                faits.Count) { Aussi = LecteurDEcoutes.Lire(fait, noms) });
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
                nom, champ.Requis("libelle")?.EnTexteFrancais() ?? nom, type, champ.OuiNon("requis") == true, choix, champ.Champ("aide")?.EnTexteFrancais()));
            champ.Fermer("type");
        }

        return champs;
    }

    private static IReadOnlyList<ChoixDefini> Choix(NoeudYaml? noeud) => noeud is null
        ? []
        : [.. noeud.Entrees().Select(e => new ChoixDefini(e.Key, e.Value.EnTexteFrancais() ?? e.Key))];

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
                element.Requis("message")?.EnTexteFrancais() ?? string.Empty));
            element.Fermer();
        }

        return controles;
    }

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
