using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Tarifs;

/// <summary>
/// What a seizure leaves on the accounts of a natural person (CPCE L162-2, R162-2, R162-3): once for all accounts, no more than the
/// credit balance, and again only for a seizure more than one month later.
/// </summary>
public static class SoldeBancaireInsaisissable
{
    /// <summary>Id of the threshold.</summary>
    public const string Seuil = "seuil.solde-bancaire-insaisissable";

    /// <summary>The amount left, or the refusal of the law when no version answers.</summary>
    /// <param name="droit">The law.</param>
    /// <param name="soldeCrediteur">Credit balance of all accounts together.</param>
    /// <param name="saisie">Day of the seizure.</param>
    /// <param name="personnePhysique">False for a company: nothing is left.</param>
    /// <param name="precedente">Day of the seizure that already left it; null when there was none.</param>
    public static Resultat<ValeurDatee> Calculer(
        IDroit droit, decimal soldeCrediteur, DateOnly saisie, bool personnePhysique = true, DateOnly? precedente = null)
    {
        ArgumentNullException.ThrowIfNull(droit);
        var seuil = droit.Seuil(Seuil, saisie);
        if (!seuil.EstObtenu)
        {
            return seuil;
        }

        var deja = precedente is { } avant && saisie <= avant.AddMonths(1);
        return Resultat<ValeurDatee>.Obtenu(seuil.Valeur with
        {
            Valeur = personnePhysique && !deja ? Math.Clamp(soldeCrediteur, 0, seuil.Valeur.Valeur) : 0,
        });
    }
}
