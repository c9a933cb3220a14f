using System.Text;
using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Demonstration;

/// <summary>The papers of a dossier, as plain texts: an invoice, a formal notice, a purchase order, words to be found.</summary>
internal static class PiecesInventees
{
    public static IEnumerable<(string Nom, string Nature, string Intitule, DateOnly Date, byte[] Contenu)> Pour(
        IdentitePartie creancier, IdentitePartie debiteur, CreanceSaisie creance, int rang)
    {
        var corps = Encoding.UTF8;
        yield return (
            $"facture-{creance.Reference}.txt",
            "facture",
            $"Facture {creance.Reference}",
            creance.DateFacture,
            corps.GetBytes($"""
                {creancier.Nom}
                Facture n° {creance.Reference} du {TexteFrancais.DateLongue(creance.DateFacture)}

                Client : {debiteur.Affichage}, {debiteur.Adresse}, {debiteur.CodePostal} {debiteur.Ville}
                Objet : {creance.Libelle}

                Total TTC : {TexteFrancais.Euros(creance.Montant)}
                À régler au plus tard le {TexteFrancais.DateLongue(creance.Exigibilite)}. Pénalités de retard et indemnité forfaitaire
                de 40 € pour frais de recouvrement (C. com., art. L. 441-10).
                """));
        yield return (
            "mise-en-demeure.txt",
            "mise-en-demeure",
            "Mise en demeure",
            creance.Exigibilite.AddDays(21),
            corps.GetBytes($"""
                Lettre recommandée avec demande d’avis de réception

                {debiteur.Affichage}
                Malgré nos relances, la facture n° {creance.Reference} d’un montant de {TexteFrancais.Euros(creance.Montant)} demeure impayée.
                Nous vous mettons en demeure de la régler sous huitaine. À défaut, nous saisirons le juge d’une requête en injonction de payer.

                {creancier.Nom}, service contentieux
                """));
        if (rang % 3 == 0)
        {
            yield return (
                "bon-de-commande.txt",
                "bon-de-commande",
                "Bon de commande signé",
                creance.DateFacture.AddDays(-12),
                corps.GetBytes($"""
                    Bon de commande signé et revêtu du cachet de {debiteur.Affichage}
                    {creance.Libelle}, livraison sur le chantier de {debiteur.Ville}.
                    {(rang % 6 == 0 ? "Le gérant se porte caution solidaire de la société à hauteur du montant commandé." : "Clause de réserve de propriété acceptée.")}
                    """));
        }
    }
}
