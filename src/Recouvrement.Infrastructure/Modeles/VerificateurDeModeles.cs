using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Production;
using Recouvrement.Domaine;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Modeles;

/// <summary>Checks the sheets of the catalogue against the procedures, and each Word file against the data it may name.</summary>
internal static class VerificateurDeModeles
{
    public static IReadOnlyList<ErreurDeFichier> Verifier(string templates, ICatalogueActes actes, ICatalogueProcedures procedures)
    {
        var erreurs = new RecueilDErreurs();
        var racine = LecteurYaml.LireFichier(Path.Combine(templates, ChargeurActes.Fichier), ChargeurActes.Fichier, erreurs);
        foreach (var noeud in racine?.Requis("actes")?.Elements() ?? [])
        {
            if (noeud.Texte("id") is { } id && actes.Trouver(id) is { } modele)
            {
                Rattachement(noeud, modele, procedures);
                Document(noeud, modele, actes);
            }
        }

        return erreurs.Liste;
    }

    private static void Rattachement(NoeudYaml noeud, ModeleDActe modele, ICatalogueProcedures procedures)
    {
        foreach (var (procedure, etapes) in modele.Offerts)
        {
            if (procedures.Trouver(procedure) is not { } definition)
            {
                Inconnu(noeud, "procédure inconnue", procedure, [.. procedures.Toutes.Select(p => p.Id)]);
                continue;
            }

            foreach (var etape in etapes.Where(e => definition.Etape(e) is null))
            {
                Inconnu(noeud, $"étape inconnue de «\u00A0{procedure}\u00A0»", etape, [.. definition.Etapes.Select(e => e.Id)]);
            }
        }
    }

    private static void Document(NoeudYaml noeud, ModeleDActe modele, ICatalogueActes actes)
    {
        var lu = actes.Lire(modele);
        if (!lu.EstObtenu)
        {
            noeud.Erreur(lu.Refus);
            return;
        }

        foreach (var constat in lu.Valeur.Verifier(actes.Schema))
        {
            noeud.Erreur($"le modèle «\u00A0{modele.Fichier}\u00A0», {constat.Position}\u00A0: {constat.Message}");
        }
    }

    private static void Inconnu(NoeudYaml noeud, string quoi, string nom, IReadOnlyCollection<string> connus) =>
        noeud.Erreur($"{quoi} «\u00A0{nom}\u00A0»{ComparateurDeNoms.Suggestion(nom, connus)}.");
}
