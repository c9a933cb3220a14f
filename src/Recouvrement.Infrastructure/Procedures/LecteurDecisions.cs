using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>Reads the decisions that the account retains: a fact, a list of facts, or <c>{ fait: x, si: { … } }</c> on the fields of that fact.</summary>
internal sealed class LecteurDecisions(NomsConnus noms, LecteurConditions conditions, IReadOnlyList<DefinitionFait> faits)
{
    public List<DecisionRetenue> Lire(NoeudYaml? noeud)
    {
        var decisions = new List<DecisionRetenue>();
        foreach (var element in noeud?.UnOuPlusieurs() ?? [])
        {
            var fait = NomsConnus.Verifier(element, element.EstValeur ? element.EnTexte() : element.TexteRequis("fait"), "fait", noms.Faits);
            var si = element.EstValeur ? null : conditions.Lire(element, "si", fait);
            element.Fermer();
            if (si is not null && si.Comparaisons.Any(c => c.Objet != ObjetCompare.Champ || c.Operateur is not (Operateur.Parmi or Operateur.Sauf)))
            {
                element.Erreur("une décision ne se reconnaît qu’à ses propres champs, comparés à un mot, à une liste de mots ou à «\u00A0sauf\u00A0».");
            }

            if (fait is not null)
            {
                decisions.Add(new DecisionRetenue(fait, si));
            }
        }

        return decisions;
    }

    /// <summary>The name of a field of that type that one of the decisions bears; null when the file names none.</summary>
    public string? Champ(NoeudYaml noeud, string cle, TypeChamp type, string quoi, List<DecisionRetenue> decisions)
    {
        if (noeud.Texte(cle) is not { } champ)
        {
            return null;
        }

        var connus = faits.Where(f => decisions.Exists(d => string.Equals(d.Fait, f.Id, StringComparison.Ordinal)))
            .SelectMany(f => f.Champs).Where(c => c.Type == type).Select(c => c.Nom).ToHashSet(StringComparer.Ordinal);
        return NomsConnus.Verifier(noeud.Champ(cle)!, champ, quoi, connus);
    }
}
