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
        return m.EstEnEuros ? TexteFrancais.Euros(signe) : $"{TexteFrancais.Nombre(signe, Math.Max(2, (int)m.Montant.Scale))}{TexteFrancais.Insecable}{m.Devise}";
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
