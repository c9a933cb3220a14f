using System.Globalization;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>Reads the worked cases of <c>tests/cas/procedures</c>.</summary>
internal static class LecteurDeCas
{
    public static IReadOnlyList<CasDeProcedure> LireTous()
    {
        var erreurs = new RecueilDErreurs();
        var cas = new List<CasDeProcedure>();
        foreach (var chemin in Directory.EnumerateFiles(Path.Combine(Depot.Cas, "procedures"), "*.yaml").Order(StringComparer.Ordinal))
        {
            var nom = Path.GetFileName(chemin);
            if (LecteurYaml.LireFichier(chemin, nom, erreurs) is not { } racine)
            {
                continue;
            }

            var definition = MondeDeTest.Procedures.Trouver(racine.TexteRequis("procedure") ?? string.Empty)
                ?? throw new InvalidOperationException($"{nom} : procédure inconnue.");
            foreach (var (id, noeud) in racine.Requis("cas")?.Entrees() ?? [])
            {
                cas.Add(Lire(id, noeud, definition));
            }

            racine.Fermer();
        }

        erreurs.Liste.ShouldBeEmpty();
        return cas;
    }

    private static CasDeProcedure Lire(string id, NoeudYaml noeud, DefinitionProcedure definition)
    {
        var source = noeud.TexteRequis("source")!;
        var valeurs = Donnees(noeud.Champ("contexte"), definition.Contexte);
        var contexte = new Contexte(noeud.Texte("territoire") ?? Territoires.Metropole, valeurs) { Demeure = valeurs["demeure"]?.Texte };
        var faits = (noeud.Requis("faits")?.Elements() ?? []).Select((f, i) => Fait(f, i, definition)).ToList();
        var cas = new CasDeProcedure(
            id, source, definition, contexte, faits, noeud.DateRequise("au")!.Value, AttenduDeCas.Lire(noeud.Requis("attendu")!));
        noeud.Fermer();
        return cas;
    }

    private static Fait Fait(NoeudYaml noeud, int rang, DefinitionProcedure definition)
    {
        var type = noeud.TexteRequis("type")!;
        var fait = new Fait(new Guid(rang + 1, 0, 0, new byte[8]), type, noeud.DateRequise("date")!.Value)
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
            TypeChamp.Jour => Domaine.Dossiers.Valeur.De(noeud.EnDate()!.Value),
            TypeChamp.Montant or TypeChamp.Nombre => Domaine.Dossiers.Valeur.De(noeud.EnNombre()!.Value),
            TypeChamp.OuiNon => Domaine.Dossiers.Valeur.De(string.Equals(noeud.EnTexte(), "oui", StringComparison.Ordinal)),
            _ => Domaine.Dossiers.Valeur.De(noeud.EnTexte()!),
        };
}
