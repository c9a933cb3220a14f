using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Domaine.Procedures;

/// <summary>Judges the conditions of a definition against where the fold stands.</summary>
internal sealed class Evaluation(Rejeu rejeu, Contexte contexte)
{
    private const string Jamais = "jamais";

    /// <summary>
    /// True when every comparison holds. Without a fact (« could that happen? »), comparisons on its fields are taken as possible.
    /// </summary>
    public bool EstVraie(Condition? condition, Fait? fait, bool faitAVenir = false)
    {
        if (condition is null)
        {
            return true;
        }

        for (var i = 0; i < condition.Comparaisons.Count; i++)
        {
            var comparaison = condition.Comparaisons[i];
            if (faitAVenir && comparaison.Objet == ObjetCompare.Champ)
            {
                continue;
            }

            if (!Tient(comparaison, Lire(comparaison, fait)))
            {
                return false;
            }
        }

        return true;
    }

    private Valeur? Lire(Comparaison comparaison, Fait? fait) => comparaison.Objet switch
    {
        ObjetCompare.Champ => fait?.Donnees[comparaison.Nom],
        ObjetCompare.Contexte => contexte.Valeurs[comparaison.Nom],
        ObjetCompare.Regime => rejeu.Regime is { } regime ? Valeur.De(regime.Id) : null,
        ObjetCompare.Delai => Valeur.De(StatutDe(comparaison.Nom)),
        ObjetCompare.Fait => FaitAnterieur(comparaison),
        ObjetCompare.Etape => Valeur.De(rejeu.Etape),
        _ => null,
    };

    private Valeur? FaitAnterieur(Comparaison comparaison)
    {
        var dernier = rejeu.DernierFait(comparaison.Nom);
        return comparaison.Champ is { } champ ? dernier?.Donnees[champ] : Valeur.De(dernier is not null);
    }

    private string StatutDe(string cle)
    {
        for (var i = rejeu.Echeances.Count - 1; i >= 0; i--)
        {
            if (string.Equals(rejeu.Echeances[i].Definition.Cle, cle, StringComparison.Ordinal))
            {
                return Mots.Statut(rejeu.Echeances[i].Statut);
            }
        }

        return Jamais;
    }

    private static bool Tient(Comparaison comparaison, Valeur? valeur) => comparaison.Operateur switch
    {
        Operateur.Parmi => valeur is { } v && comparaison.Valeurs.Nomme(v.Texte),
        Operateur.Sauf => valeur is not { } v || !comparaison.Valeurs.Nomme(v.Texte),
        Operateur.AuPlus => valeur?.Nombre is { } nombre && nombre <= comparaison.Borne,
        Operateur.PlusDe => valeur?.Nombre is { } nombre && nombre > comparaison.Borne,
        _ => false,
    };
}
