using Recouvrement.Actes.Valeurs;
using Recouvrement.Application.Production;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Modeles;

/// <summary>Loads <c>catalogue.yaml</c> of the folder of templates, or says everything that is wrong in it.</summary>
public static class ChargeurActes
{
    internal const string Fichier = "catalogue.yaml";

    private static readonly Dictionary<string, TypeValeur> Types = new(StringComparer.Ordinal)
    {
        ["texte"] = TypeValeur.Texte,
        ["nombre"] = TypeValeur.Nombre,
        ["jour"] = TypeValeur.Jour,
        ["booleen"] = TypeValeur.Booleen,
        ["liste"] = TypeValeur.Liste,
        ["objet"] = TypeValeur.Objet,
        ["riche"] = TypeValeur.Riche,
        ["image"] = TypeValeur.Image,
    };

    /// <summary>Loads the catalogue of <paramref name="dossierModeles"/>.</summary>
    public static Chargement<ICatalogueActes> Charger(string dossierModeles)
    {
        var erreurs = new RecueilDErreurs();
        var racine = LecteurYaml.LireFichier(Path.Combine(dossierModeles, Fichier), Fichier, erreurs);
        var schema = new SchemaActe((racine?.Requis("champs")?.Entrees() ?? []).Select(c => Champ(c.Key, c.Value)).OfType<ChampSchema>());
        var modeles = new List<ModeleDActe>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var noeud in racine?.Requis("actes")?.Elements() ?? [])
        {
            if (Acte(noeud, dossierModeles, schema) is { } modele)
            {
                if (!ids.Add(modele.Id))
                {
                    noeud.Erreur($"l’acte « {modele.Id} » est défini deux fois.");
                }

                modeles.Add(modele);
            }
        }

        return erreurs.EstVide
            ? new Chargement<ICatalogueActes>(new CatalogueActes(dossierModeles, modeles, schema), [])
            : new Chargement<ICatalogueActes>(null, erreurs.Liste);
    }

    private static ChampSchema? Champ(string chemin, NoeudYaml noeud) =>
        noeud.ChoixRequis("type", Types) is { } type && noeud.TexteRequis("libelle") is { Length: > 0 } libelle
            ? new ChampSchema(chemin, type, libelle, noeud.Texte("ou"))
            : null;

    private static ModeleDActe? Acte(NoeudYaml noeud, string dossier, SchemaActe schema)
    {
        var (id, libelle, fichier) = (noeud.TexteRequis("id"), noeud.TexteRequis("libelle"), noeud.TexteRequis("fichier"));
        var (version, nom) = (noeud.TexteRequis("version"), noeud.TexteRequis("nom-de-fichier"));
        if (id is null || libelle is null || fichier is null || version is null || nom is null)
        {
            return null;
        }

        if (fichier.Contains('/', StringComparison.Ordinal) || !File.Exists(Path.Combine(dossier, fichier)))
        {
            noeud.Erreur($"le modèle « {fichier} » n’est pas dans le dossier des modèles.");
        }

        var (questions, donnees) = (noeud.Textes("questions"), noeud.Textes("donnees"));
        foreach (var inconnue in questions.Concat(donnees).Where(c => !schema.TryGet(c, out _)))
        {
            noeud.Erreur($"la donnée « {inconnue} » n’est pas sous « champs ».");
        }

        var decompteAu = noeud.Texte("decompte-au");
        if (decompteAu is not null && (!schema.TryGet(decompteAu, out var jour) || jour.Type != TypeValeur.Jour))
        {
            noeud.Erreur($"« decompte-au » nomme un jour de « champs » ; « {decompteAu} » n’en est pas un.");
        }

        return new ModeleDActe
        {
            Id = id,
            Libelle = libelle,
            Fichier = fichier,
            Version = version,
            Offerts = (noeud.Champ("procedures")?.Entrees() ?? []).ToDictionary(e => e.Key, e => e.Value.EnTextes(), StringComparer.Ordinal),
            ParDebiteur = noeud.OuiNon("par-debiteur") ?? false,
            NomDeFichier = nom,
            Questions = questions,
            Donnees = donnees,
            DecompteAu = decompteAu,
            GardeLeDecompte = noeud.OuiNon("garde-le-decompte") ?? false,
            Destinataire = noeud.Texte("destinataire"),
            PiecesAJoindre = noeud.Textes("pieces-a-joindre"),
            Mentions = [.. (noeud.Champ("mentions")?.Elements() ?? []).Select(Mention).OfType<MentionLegale>()],
        };
    }

    private static MentionLegale? Mention(NoeudYaml noeud) =>
        noeud.TexteRequis("mention") is { } mention && noeud.TexteRequis("article") is { } article && noeud.DateRequise("version") is { } version
            ? new MentionLegale(mention, article, version, noeud.Texte("doute"))
            : null;
}
