using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Domaine.Procedures;

/// <summary>
/// A condition of a definition: every comparison must hold. The vocabulary is closed, nothing is executed: a juriste can
/// read it, and no file can do more than compare.
/// </summary>
/// <param name="Comparaisons">The comparisons, all required.</param>
public sealed record Condition(IReadOnlyList<Comparaison> Comparaisons)
{
    /// <summary>True when the values of a fact satisfy it, for a condition that only looks at words of that fact.</summary>
    public bool Tient(Donnees donnees)
    {
        ArgumentNullException.ThrowIfNull(donnees);
        foreach (var comparaison in Comparaisons)
        {
            var dit = donnees[comparaison.Nom] is { } valeur && comparaison.Valeurs.Contains(valeur.Texte, StringComparer.Ordinal);
            if (dit != (comparaison.Operateur == Operateur.Parmi))
            {
                return false;
            }
        }

        return true;
    }
}
