using System.Globalization;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Web.Composants.Pages.Droit;

/// <summary>Puts a condition of a definition into French: « mode : à personne ou à domicile ; régime : depuis le 1er septembre 2026 ».</summary>
public sealed class TexteDeCondition(DefinitionProcedure definition, IDroit droit)
{
    /// <summary>The condition; null when there is none.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="fait">Type of the fact whose fields it reads; null when it reads none.</param>
    public string? Lire(Condition? condition, string? fait = null) =>
        condition is null ? null : string.Join(" ; ", condition.Comparaisons.Select(c => Lire(c, fait)));

    private string Lire(Comparaison c, string? fait)
    {
        var champ = Champ(c, fait);
        if (c is { Objet: ObjetCompare.Fait, Champ: null } && c.Operateur == Operateur.Parmi)
        {
            var arrive = c.Valeurs.Contains("oui", StringComparer.Ordinal);
            return $"{(arrive ? "déjà enregistré" : "pas encore enregistré")} : « {Objet(c, champ)} »";
        }

        return $"{Objet(c, champ)} : {Valeur(c, champ)}";
    }

    private ChampDefini? Champ(Comparaison c, string? fait) => c.Objet switch
    {
        ObjetCompare.Champ when fait is not null => Trouver(definition.Fait(fait)?.Champs, c.Nom),
        ObjetCompare.Contexte => Trouver(definition.Contexte, c.Nom),
        ObjetCompare.Fait when c.Champ is not null => Trouver(definition.Fait(c.Nom)?.Champs, c.Champ),
        _ => null,
    };

    private string Objet(Comparaison c, ChampDefini? champ) => c.Objet switch
    {
        ObjetCompare.Regime => "régime",
        ObjetCompare.Etape => "étape",
        ObjetCompare.Jour => "jour",
        ObjetCompare.Delai => $"délai « {droit.Delai(c.Nom)?.Libelle ?? c.Nom} »",
        ObjetCompare.Fait when champ is not null => $"{champ.Libelle} ({definition.Fait(c.Nom)?.Libelle ?? c.Nom})",
        ObjetCompare.Fait => definition.Fait(c.Nom)?.Libelle ?? c.Nom,
        _ => champ?.Libelle ?? c.Nom,
    };

    private string Valeur(Comparaison c, ChampDefini? champ) => c.Operateur switch
    {
        Operateur.Parmi => Mots(c, champ, " ou "),
        Operateur.Sauf => "tout sauf " + Mots(c, champ, " ou "),
        Operateur.AuPlus => "au plus " + Borne(c),
        Operateur.PlusDe => "plus de " + Borne(c),
        Operateur.MoinsDe => "moins de " + Borne(c),
        Operateur.Avant => "avant le " + Jour(c.Valeurs[0]),
        Operateur.Depuis => "depuis le " + Jour(c.Valeurs[0]),
        Operateur.ChaqueAnnee => $"du {JourDeLAnnee(c.Valeurs[0])} au {JourDeLAnnee(c.Valeurs[1])} de chaque année",
        Operateur.DansPlusDe => $"plus de {Borne(c)} jours plus tard",
        _ => string.Empty,
    };

    private string Mots(Comparaison c, ChampDefini? champ, string entre) => string.Join(entre, c.Valeurs.Select(v => c.Objet switch
    {
        ObjetCompare.Regime => $"« {definition.Regimes.FirstOrDefault(r => Egal(r.Id, v))?.Libelle ?? v} »",
        ObjetCompare.Etape => $"« {definition.Etape(v)?.Libelle ?? v} »",
        ObjetCompare.Delai => v switch { "sansObjet" => "sans objet", "echue" => "échu", "ouverte" => "en cours", "tenue" => "tenu", "indeterminee" => "à décider", "suspendue" => "suspendu", _ => v },
        _ => champ?.Choix.FirstOrDefault(x => Egal(x.Valeur, v))?.Libelle ?? v,
    }));

    private string Borne(Comparaison c) => c.Seuil is { } seuil
        ? $"« {droit.Seuils.FirstOrDefault(s => Egal(s.Id, seuil))?.Libelle ?? seuil} »"
        : TexteFrancais.Nombre(c.Borne ?? 0m, (c.Borne ?? 0m) % 1 == 0 ? 0 : 2);

    private static string Jour(string texte) =>
        DateOnly.TryParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour) ? TexteFrancais.DateLongue(jour) : texte;

    // A leap year, so that 29 February can be said; the year itself is then taken away.
    private static string JourDeLAnnee(string texte) => Jour("2024-" + texte) is var dit && dit.EndsWith(" 2024", StringComparison.Ordinal) ? dit[..^5] : texte;

    private static ChampDefini? Trouver(IReadOnlyList<ChampDefini>? champs, string nom) => champs?.FirstOrDefault(c => Egal(c.Nom, nom));

    private static bool Egal(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
