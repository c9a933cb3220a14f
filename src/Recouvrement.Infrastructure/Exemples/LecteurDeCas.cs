using System.Globalization;
using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Exemples;

/// <summary>Reads the worked cases of <c>tests/cas/procedures</c>.</summary>
internal static class LecteurDeCas
{
    /// <summary>Every case of a folder; what is wrong goes to <paramref name="erreurs"/>.</summary>
    public static IReadOnlyList<CasDeProcedure> Lire(string dossier, ICatalogueProcedures procedures, RecueilDErreurs erreurs)
    {
        var cas = new List<CasDeProcedure>();
        foreach (var chemin in Directory.EnumerateFiles(dossier, "*.yaml").Order(StringComparer.Ordinal))
        {
            if (LecteurYaml.LireFichier(chemin, Path.GetFileName(chemin), erreurs) is not { } racine)
            {
                continue;
            }

            var id = racine.TexteRequis("procedure") ?? string.Empty;
            if (procedures.Trouver(id) is not { } definition)
            {
                racine.Erreur($"procédure inconnue «\u00A0{id}\u00A0»{ComparateurDeNoms.Suggestion(id, [.. procedures.Toutes.Select(p => p.Id)])}.");
                continue;
            }

            cas.AddRange((racine.Requis("cas")?.Entrees() ?? []).Select(e => Lire(e.Key, e.Value, definition, procedures)).OfType<CasDeProcedure>());
            racine.Fermer();
        }

        return cas;
    }

    /// <summary>Facts of a case; their values are typed by the fields of the definition.</summary>
    public static IReadOnlyList<Fait> Faits(NoeudYaml? noeud, DefinitionProcedure definition) =>
        [.. (noeud?.Elements() ?? []).Select((f, i) => Fait(f, i, definition))];

    /// <summary>Values of a case, typed by those fields.</summary>
    public static Donnees Valeurs(NoeudYaml? noeud, IReadOnlyList<ChampDefini> champs) => Donnees(noeud, champs);

    private static CasDeProcedure? Lire(string id, NoeudYaml noeud, DefinitionProcedure definition, ICatalogueProcedures procedures)
    {
        var (source, au, attendu) = (noeud.TexteRequis("source"), noeud.DateRequise("au"), noeud.Requis("attendu"));
        if (source is null || au is null || attendu is null)
        {
            return null;
        }

        var autres = (noeud.Champ("autres")?.Elements() ?? []).Select((a, i) => Autre(a, (short)(i + 1), procedures)).OfType<AutreProcedure>().ToList();
        var cas = new CasDeProcedure(
            id, source, definition, Contexte(noeud, definition), Faits(noeud.Requis("faits"), definition), au.Value, AttenduDeCas.Lire(attendu))
        {
            Autres = autres,
        };
        noeud.Fermer();
        return cas;
    }

    private static AutreProcedure? Autre(NoeudYaml noeud, short rang, ICatalogueProcedures procedures)
    {
        var id = noeud.TexteRequis("procedure") ?? string.Empty;
        if (procedures.Trouver(id) is not { } definition)
        {
            noeud.Erreur($"procédure inconnue «\u00A0{id}\u00A0»{ComparateurDeNoms.Suggestion(id, [.. procedures.Toutes.Select(p => p.Id)])}.");
            return null;
        }

        var autre = new AutreProcedure(
            string.Create(CultureInfo.InvariantCulture, $"{id}#{rang}"),
            definition,
            Contexte(noeud, definition),
            [.. (noeud.Requis("faits")?.Elements() ?? []).Select((f, i) => Fait(f, i, definition, rang))]);
        noeud.Fermer();
        return autre;
    }

    private static Contexte Contexte(NoeudYaml noeud, DefinitionProcedure definition)
    {
        var valeurs = Donnees(noeud.Champ("contexte"), definition.Contexte);
        return new Contexte(noeud.Texte("territoire") ?? Territoires.Metropole, valeurs) { Demeure = valeurs["demeure"]?.Texte };
    }

    // Facts of other procedures are numbered apart: in a dossier, no two facts have one identity.
    private static Fait Fait(NoeudYaml noeud, int rang, DefinitionProcedure definition, short procedure = 0)
    {
        var type = noeud.TexteRequis("type") ?? string.Empty;
        var fait = new Fait(new Guid(rang + 1, procedure, 0, new byte[8]), type, noeud.DateRequise("date") ?? default)
        {
            Heure = noeud.Texte("heure") is { } heure ? TimeOnly.ParseExact(heure, "HH:mm", CultureInfo.InvariantCulture) : null,
            Donnees = Donnees(noeud.Champ("donnees"), definition.Fait(type)?.Champs ?? []),
        };
        noeud.Fermer();
        return fait;
    }

    private static Donnees Donnees(NoeudYaml? noeud, IReadOnlyList<ChampDefini> champs) =>
        new((noeud?.Entrees() ?? []).Select(e => KeyValuePair.Create(e.Key, Valeur(e.Key, e.Value, champs))).ToList());

    private static Valeur Valeur(string nom, NoeudYaml noeud, IReadOnlyList<ChampDefini> champs) =>
        champs.FirstOrDefault(c => string.Equals(c.Nom, nom, StringComparison.Ordinal))?.Type switch
        {
            TypeChamp.Jour => Domaine.Dossiers.Valeur.De(noeud.EnDate() ?? default),
            TypeChamp.Montant or TypeChamp.Nombre => Domaine.Dossiers.Valeur.De(noeud.EnNombre() ?? 0m),
            TypeChamp.OuiNon => Domaine.Dossiers.Valeur.De(string.Equals(noeud.EnTexte(), "oui", StringComparison.Ordinal)),
            _ => Domaine.Dossiers.Valeur.De(noeud.EnTexte() ?? string.Empty),
        };
}
