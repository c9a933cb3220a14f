using Recouvrement.Application.Banque;
using Recouvrement.Application.Imports.Banque;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Composants.Pages.Reglements;

/// <summary>Bank movements in words.</summary>
public static class LibellesDeMouvement
{
    /// <summary>« 1 234,56 € », « −20,00 CHF »: the amount with its sign, in its own currency.</summary>
    public static string Montant(this MouvementBancaire m)
    {
        var signe = m.Sens == SensBancaire.Credit ? m.Montant : -m.Montant;
        return Montant(signe, m.Devise);
    }

    /// <summary>An amount of the bank in its currency, with more than two decimals only when they count.</summary>
    public static string Montant(decimal montant, string? devise)
    {
        var decimales = decimal.Round(montant, 2, MidpointRounding.AwayFromZero) == montant ? 2 : (int)montant.Scale;
        return $"{TexteFrancais.Nombre(montant, decimales)}{TexteFrancais.Insecable}{(devise is null or "EUR" ? "€" : devise)}";
    }

    /// <summary>Who paid, or what the bank wrote when it does not say.</summary>
    public static string Qui(this MouvementBancaire m) => m.Nom ?? (m.Libelle.Length > 0 ? m.Libelle : "Sans nom ni libellé");

    /// <summary>Where it stands.</summary>
    public static string Libelle(this EtatMouvement etat) => etat switch
    {
        EtatMouvement.AAffecter => "à affecter",
        EtatMouvement.Partiel => "affecté en partie",
        EtatMouvement.Affecte => "affecté",
        EtatMouvement.Ignore => "écarté",
        _ => "hors dossiers",
    };
}
