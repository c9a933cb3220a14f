using Recouvrement.Domaine;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>Checks the names by which effects reach other procedures, once all are read.</summary>
internal static class VerificateurDEffets
{
    public static void Verifier(IReadOnlyCollection<(DefinitionProcedure Definition, NoeudYaml Racine)> lues, IReadOnlySet<string>? actes)
    {
        var procedures = lues.Select(l => l.Definition.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (definition, racine) in lues)
        {
            foreach (var etape in definition.Etapes)
            {
                var noeud = racine.Champ("etapes")?.Champ(etape.Id)?.Champ("effets") ?? racine;
                Noms(noeud, "procédure", etape.Effets.SelectMany(e => e.RelevePar), procedures);
                foreach (var portee in etape.Effets.Select(e => e.Portee).OfType<PorteeEffet>())
                {
                    Noms(noeud, "procédure", portee.Procedures, procedures);
                    if (actes is not null)
                    {
                        Noms(noeud, "acte", portee.Actes.Concat(portee.Sauf), actes);
                    }
                }
            }
        }
    }

    private static void Noms(NoeudYaml noeud, string quoi, IEnumerable<string> noms, IReadOnlySet<string> connus)
    {
        foreach (var nom in noms.Where(n => !connus.Contains(n)).Distinct(StringComparer.Ordinal))
        {
            noeud.Erreur($"un effet porte sur un nom de {quoi} inconnu «\u00A0{nom}\u00A0»{ComparateurDeNoms.Suggestion(nom, connus)}.");
        }
    }
}
