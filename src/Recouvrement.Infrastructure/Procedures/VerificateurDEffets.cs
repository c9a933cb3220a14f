using Recouvrement.Domaine;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>Checks the names by which effects reach other procedures, once all are read.</summary>
internal static class VerificateurDEffets
{
    public static void Verifier(
        IReadOnlyCollection<DefinitionProcedure> definitions, IReadOnlySet<string>? actes, RecueilDErreurs erreurs)
    {
        var procedures = definitions.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            foreach (var portee in definition.Etapes.SelectMany(e => e.Effets).Select(e => e.Portee).OfType<PorteeEffet>())
            {
                Noms(definition, "procédure", portee.Procedures, procedures, erreurs);
                if (actes is not null)
                {
                    Noms(definition, "acte", portee.Actes.Concat(portee.Sauf), actes, erreurs);
                }
            }
        }
    }

    private static void Noms(
        DefinitionProcedure definition, string quoi, IEnumerable<string> noms, IReadOnlySet<string> connus, RecueilDErreurs erreurs)
    {
        foreach (var nom in noms.Where(n => !connus.Contains(n)).Distinct(StringComparer.Ordinal))
        {
            erreurs.Ajouter(
                $"procedures/{definition.Id}.yaml",
                0,
                $"un effet porte sur un nom de {quoi} inconnu «\u00A0{nom}\u00A0»{ComparateurDeNoms.Suggestion(nom, connus)}.");
        }
    }
}
