using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Procedures;

/// <summary>Judges the conditions of a definition against where the fold stands.</summary>
internal sealed class Evaluation(Rejeu rejeu, Contexte contexte, IDroit droit)
{
    private const string Jamais = "jamais";
    private const int DebutDuMois = 5;

    /// <summary>The day on which conditions are judged: that of the fact being applied, of the expiry, or the day asked for.</summary>
    public DateOnly Jour { get; set; }

    /// <summary>
    /// True when every comparison holds. Without a fact (« could that happen? »), comparisons on its fields and on its day are
    /// taken as possible.
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
            if (faitAVenir && comparaison.Objet is (ObjetCompare.Champ or ObjetCompare.Jour))
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
        ObjetCompare.Jour => Valeur.De(Jour),
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

    private bool Tient(Comparaison comparaison, Valeur? valeur) => comparaison.Operateur switch
    {
        Operateur.Parmi => valeur is { } v && comparaison.Valeurs.Nomme(v.Texte),
        Operateur.Sauf => valeur is not { } v || !comparaison.Valeurs.Nomme(v.Texte),
        Operateur.AuPlus => valeur?.Nombre is { } nombre && nombre <= Borne(comparaison),
        Operateur.PlusDe => valeur?.Nombre is { } nombre && nombre > Borne(comparaison),
        Operateur.MoinsDe => valeur?.Nombre is { } nombre && nombre < Borne(comparaison),
        Operateur.DansPlusDe => valeur?.Jour is { } jour && comparaison.Borne is { } jours && jour > Jour.AddDays((int)jours),
        _ => valeur is { Nature: NatureValeur.Jour } date && DansLeTemps(comparaison, date.Texte),
    };

    private decimal? Borne(Comparaison comparaison) => comparaison.Seuil is { } seuil
        ? droit.Seuil(seuil, Jour) is { EstObtenu: true } valeur ? valeur.Valeur.Valeur : null
        : comparaison.Borne;

    // Dates compare as their canonical text does; a period of every year looks at the month and the day only.
    private static bool DansLeTemps(Comparaison comparaison, string date)
    {
        var bornes = comparaison.Valeurs;
        return comparaison.Operateur switch
        {
            Operateur.Avant => string.CompareOrdinal(date, bornes[0]) < 0,
            Operateur.Depuis => string.CompareOrdinal(date, bornes[0]) >= 0,
            Operateur.ChaqueAnnee => EstEntre(date[DebutDuMois..], bornes[0], bornes[1]),
            _ => false,
        };
    }

    private static bool EstEntre(string jour, string debut, string fin)
    {
        var apresDebut = string.CompareOrdinal(jour, debut) >= 0;
        var avantFin = string.CompareOrdinal(jour, fin) <= 0;
        return string.CompareOrdinal(debut, fin) <= 0 ? apresDebut && avantFin : apresDebut || avantFin;
    }
}
