using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Imports;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Ecriture;

/// <summary>Checks identities and claims, whoever typed or imported them.</summary>
internal static class ControleDesSaisies
{
    private const decimal Plafond = 1_000_000_000_000m;

    public static string? Identite(IdentitePartie identite)
    {
        if (string.IsNullOrWhiteSpace(identite.Nom))
        {
            return "Donnez le nom de la partie.";
        }

        return identite.Siren is { } siren && !NumeroSiren.EstValide(siren)
            ? $"« {siren} » n’est pas un SIREN : neuf chiffres, dont le dernier est une clé."
            : null;
    }

    public static string? Creance(CreanceSaisie creance)
    {
        if (string.IsNullOrWhiteSpace(creance.Reference))
        {
            return "Donnez la référence de la créance (le numéro de la facture).";
        }

        if (creance.Montant is <= 0m or >= Plafond || creance.Montant != decimal.Round(creance.Montant, 2, MidpointRounding.AwayFromZero))
        {
            return $"Créance « {creance.Reference} » : le montant est supérieur à zéro et a deux décimales au plus.";
        }

        return creance.Exigibilite < creance.DateFacture
            ? $"Créance « {creance.Reference} » : elle ne peut être exigible ({TexteFrancais.DateCourte(creance.Exigibilite)}) "
                + $"avant sa date ({TexteFrancais.DateCourte(creance.DateFacture)})."
            : null;
    }
}
