using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Benchmarks.Dossiers;

/// <summary>The second and the third procedure of an invented dossier: an execution, and the insolvency that stops it.</summary>
/// <param name="hasard">Chance.</param>
/// <param name="noter">Writes a fact if it has happened.</param>
/// <param name="id">A new id.</param>
internal sealed class ProceduresSynthetiques(Random hasard, Action<Fait> noter, Func<Guid> id)
{
    public void Ecrire(Guid dossier, DateOnly ouverture, List<Guid> debiteurs)
    {
        var saisie = ouverture.AddDays(hasard.Next(20, 120));
        if (hasard.Next(2) == 0)
        {
            Suivre(dossier, "saisie-attribution", saisie, debiteurs, Donnees.De(("tiers", Valeur.De("banque"))),
                ("saisie-pratiquee", 4, Donnees.Aucune),
                ("reponse-du-tiers", 4, Donnees.De(("issue", Valeur.De("positive")))),
                ("denonciation-signifiee", 9, Donnees.Aucune));
        }
        else
        {
            Suivre(dossier, "saisie-des-remunerations", saisie, debiteurs, Donnees.Aucune,
                ("commandement-signifie", 4, Donnees.Aucune), ("commandement-inscrit", 4, Donnees.Aucune), ("saisie-signifiee", 40, Donnees.De(("certificat", Valeur.De(true)))));
        }

        var insolvable = saisie.AddDays(hasard.Next(10, 200));
        if (hasard.Next(3) == 0)
        {
            Suivre(dossier, "surendettement", insolvable, debiteurs, Donnees.De(("titre", Valeur.De("sans")), ("nature", Valeur.De("consommation")), ("exigibilite", Valeur.De(ouverture.AddDays(-90)))),
                ("recevabilite-notifiee", 3, Donnees.Aucune), ("etat-du-passif-recu", 25, Donnees.Aucune), ("plan-propose", 110, Donnees.Aucune), ("plan-approuve", 150, Donnees.Aucune));
        }
        else
        {
            Suivre(dossier, hasard.Next(2) == 0 ? "redressement-judiciaire" : "liquidation-judiciaire", insolvable, debiteurs,
                Donnees.De(("creancier-eloigne", Valeur.De("non")), ("surete", Valeur.De("aucune")), ("nature", Valeur.De("commerciale")), ("exigibilite", Valeur.De(ouverture.AddDays(-90)))),
                ("jugement-ouverture", 2, Donnees.Aucune), ("parution-bodacc", 12, Donnees.Aucune), ("creance-declaree", 40, Donnees.Aucune), ("contestation-recue", 120, Donnees.Aucune));
        }
    }

    private void Suivre(Guid dossier, string definition, DateOnly le, List<Guid> debiteurs, Donnees contexte, params (string Type, int Jours, Donnees Donnees)[] pas)
    {
        var instance = definition + "#1";
        noter(FaitsInternes.Procedure(id(), instance, new DemandeProcedure { Dossier = dossier, VersionAttendue = 0, Definition = definition, OuverteLe = le, Contexte = contexte, Debiteurs = [debiteurs[0]] }));
        foreach (var (type, jours, donnees) in pas)
        {
            noter(new Fait(id(), type, le.AddDays(jours)) { Procedure = instance, Debiteur = debiteurs[0], Donnees = donnees });
        }
    }
}
