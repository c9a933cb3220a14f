using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>Reads what a nature of notice brings, and checks it against the procedures: a name that nothing knows is refused.</summary>
/// <param name="procedures">The procedures; null to do without the check.</param>
/// <param name="contexte">What the notices do not say of the procedures that they open.</param>
internal sealed class LecteurSuitesBodacc(ICatalogueProcedures? procedures, Donnees contexte)
{
    private static readonly Dictionary<string, bool> Dates = new(StringComparer.Ordinal) { ["jugement"] = false, ["parution"] = true };

    private static readonly Dictionary<string, RepriseAvis> Reprises = new(StringComparer.Ordinal)
    {
        ["tribunal"] = RepriseAvis.Tribunal,
        ["complement"] = RepriseAvis.Complement,
        ["identifiant"] = RepriseAvis.Identifiant,
    };

    /// <summary>The texts of a table, as values of a fact.</summary>
    public static Donnees Valeurs(NoeudYaml? table) => table is null
        ? Donnees.Aucune
        : new(table.Entrees().Select(e => KeyValuePair.Create(e.Key, Valeur.De(e.Value.EnTexte() ?? string.Empty))).ToList());

    /// <summary>Every fact of a nature, in order; none when it names none.</summary>
    public IReadOnlyList<SuiteAvis> Lire(NoeudYaml nature)
    {
        var suites = new List<SuiteAvis>();
        if (Une(nature, nature.Texte("fait")) is { } premiere)
        {
            suites.Add(premiere);
        }

        foreach (var noeud in nature.Champ("puis")?.Elements() ?? [])
        {
            if (Une(noeud, noeud.TexteRequis("fait")) is { } suite)
            {
                suites.Add(suite);
            }

            noeud.Fermer();
        }

        return suites;
    }

    private SuiteAvis? Une(NoeudYaml noeud, string? fait)
    {
        var procedure = noeud.Texte("procedure");
        var ouvre = noeud.OuiNon("ouvre") ?? false;
        var parution = noeud.Texte("parution");
        var datee = noeud.Choix("date", Dates) ?? false;
        var donnees = Valeurs(noeud.Champ("donnees"));
        var reprend = (noeud.Champ("reprend")?.Entrees() ?? [])
            .ToDictionary(e => e.Key, e => e.Value.EnChoix(Reprises) ?? default, StringComparer.Ordinal);
        var siFait = (noeud.Champ("contexte-si-fait")?.Entrees() ?? [])
            .ToDictionary(e => e.Key, e => Valeurs(e.Value), StringComparer.Ordinal);
        if (fait is null)
        {
            return null;
        }

        if (ouvre && procedure is null)
        {
            noeud.Erreur("« ouvre » demande « procedure » : on n’ouvre que ce qui est nommé.");
            return null;
        }

        var suite = new SuiteAvis(procedure, fait)
        {
            Ouvre = ouvre,
            DateeDeLaParution = datee,
            Parution = parution,
            Donnees = donnees,
            Reprend = reprend,
            Contexte = ouvre ? Connu(procedure!, contexte) : Donnees.Aucune,
            ContexteSiFait = siFait,
        };
        Verifier(noeud, suite);
        return suite;
    }

    // The prudent answers are given once for every procedure: each takes those that it asks for.
    private Donnees Connu(string procedure, Donnees valeurs) => procedures?.Trouver(procedure) is { } definition
        ? new Donnees(valeurs.Where(v => definition.Contexte.Any(c => string.Equals(c.Nom, v.Key, StringComparison.Ordinal))))
        : valeurs;

    private void Verifier(NoeudYaml noeud, SuiteAvis suite)
    {
        if (procedures is null)
        {
            return;
        }

        if (suite.Procedure is { } id && procedures.Trouver(id) is null)
        {
            noeud.Erreur($"procédure inconnue « {id} »{ComparateurDeNoms.Suggestion(id, procedures.Toutes.Select(p => p.Id))}.");
            return;
        }

        List<DefinitionProcedure> visees = [.. procedures.Toutes.Where(p =>
            p.ParDebiteur && p.Fait(suite.Fait) is not null && (suite.Procedure is null || string.Equals(p.Id, suite.Procedure, StringComparison.Ordinal)))];
        if (visees.Count == 0)
        {
            noeud.Erreur($"le fait « {suite.Fait} » n’est celui d’aucune procédure par débiteur{(suite.Procedure is null ? string.Empty : $" « {suite.Procedure} »")}.");
            return;
        }

        Champs(noeud, suite, visees);
        Ouverture(noeud, suite, visees);
    }

    private static void Champs(NoeudYaml noeud, SuiteAvis suite, List<DefinitionProcedure> visees)
    {
        var definitions = visees.ConvertAll(p => p.Fait(suite.Fait)!);
        var donnes = suite.Donnees.Select(d => d.Key).Concat(suite.Reprend.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var nom in donnes.Where(n => definitions.TrueForAll(d => d.Champs.All(c => !string.Equals(c.Nom, n, StringComparison.Ordinal)))))
        {
            noeud.Erreur($"le fait « {suite.Fait} » n’a pas de champ « {nom} ».");
        }

        foreach (var (nom, valeur) in suite.Donnees)
        {
            var choix = definitions.SelectMany(d => d.Champs).FirstOrDefault(c => string.Equals(c.Nom, nom, StringComparison.Ordinal))?.Choix ?? [];
            if (choix.Count > 0 && choix.All(c => !string.Equals(c.Valeur, valeur.Texte, StringComparison.Ordinal)))
            {
                noeud.Erreur($"« {valeur.Texte} » n’est pas un choix du champ « {nom} »{ComparateurDeNoms.Suggestion(valeur.Texte, choix.Select(c => c.Valeur))}.");
            }
        }

        foreach (var champ in definitions.SelectMany(d => d.Champs).Where(c => c.Requis && !donnes.Contains(c.Nom)))
        {
            noeud.Erreur($"le fait « {suite.Fait} » demande « {champ.Nom} », que l’avis ne donne pas : sans « fait », quelqu’un décidera.");
        }
    }

    private static void Ouverture(NoeudYaml noeud, SuiteAvis suite, List<DefinitionProcedure> visees)
    {
        if (suite.Parution is { } parution && visees.Exists(p => p.Fait(parution) is null))
        {
            noeud.Erreur($"le fait de parution « {parution} » n’existe pas dans cette procédure.");
        }

        var contexte = suite.ContexteSiFait.Values.SelectMany(d => d).Concat(suite.Contexte).ToList();
        foreach (var (nom, valeur) in contexte)
        {
            if (visees[0].Contexte.FirstOrDefault(c => string.Equals(c.Nom, nom, StringComparison.Ordinal)) is not { } champ)
            {
                noeud.Erreur($"la procédure « {visees[0].Id} » n’a pas de contexte « {nom} ».");
            }
            else if (champ.Choix.Count > 0 && champ.Choix.All(c => !string.Equals(c.Valeur, valeur.Texte, StringComparison.Ordinal)))
            {
                noeud.Erreur($"« {valeur.Texte} » n’est pas un choix du contexte « {nom} ».");
            }
        }

        foreach (var champ in suite.Ouvre ? visees[0].Contexte.Where(c => c.Requis && suite.Contexte[c.Nom] is null) : [])
        {
            noeud.Erreur($"la procédure « {visees[0].Id} » demande le contexte « {champ.Nom} » : donnez la réponse prudente sous « contexte ».");
        }
    }
}
