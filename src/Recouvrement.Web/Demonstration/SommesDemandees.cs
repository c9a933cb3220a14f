using Recouvrement.Application.Comptes;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Web.Demonstration;

/// <summary>
/// What the creditor asks besides the principal: between professionals the penalties of the conditions of sale and the indemnity of
/// forty euros, of a consumer the legal rate from the formal notice. One dossier in six says nothing yet, and its décompte tells so.
/// </summary>
internal static class SommesDemandees
{
    private const int Muets = 6;

    /// <summary>The facts, all dated by the formal notice.</summary>
    public static IReadOnlyList<Pas> Pour(bool consommateur, int rang)
    {
        if (rang % Muets == Muets - 1)
        {
            return [];
        }

        return consommateur
            ? [Interets("legal", "mise-en-demeure", "Mise en demeure")]
            : [Interets("penalites", "echeance", "Conditions générales de vente"), new Pas(FaitsDuCompte.AccessoireDu, 0, ("nature", Valeur.De("indemnite-forfaitaire")))];
    }

    private static Pas Interets(string nature, string depart, string source) =>
        new(FaitsDuCompte.InteretsDemandes, 0, ("nature", Valeur.De(nature)), ("depart", Valeur.De(depart)), ("source", Valeur.De(source)));
}
