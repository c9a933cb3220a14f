using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>The ids of the catalogue of acts, which a procedure file may name.</summary>
public static class IdentifiantsDActes
{
    /// <summary>Reads the ids of <c>catalogue.yaml</c> under <paramref name="dossierModeles"/>; what is wrong goes to <paramref name="erreurs"/>.</summary>
    public static IReadOnlySet<string> Lire(string dossierModeles, RecueilDErreurs erreurs)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var racine = LecteurYaml.LireFichier(Path.Combine(dossierModeles, "catalogue.yaml"), "catalogue.yaml", erreurs);
        foreach (var acte in racine?.Requis("actes")?.Elements() ?? [])
        {
            if (acte.TexteRequis("id") is { } id && !ids.Add(id))
            {
                acte.Erreur($"l’acte «\u00A0{id}\u00A0» est défini deux fois.");
            }
        }

        return ids;
    }
}
