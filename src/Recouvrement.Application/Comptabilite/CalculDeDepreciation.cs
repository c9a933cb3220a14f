using Recouvrement.Application.Comptes;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Comptabilite;

/// <summary>What the policy of the house proposes for one dossier. Pure. The rate is a policy: nothing is recorded.</summary>
internal sealed class CalculDeDepreciation(Replieur replieur, PlanComptable plan)
{
    /// <summary>Null when there is nothing to adjust.</summary>
    public DepreciationProposee? Proposer(DossierLu dossier, DateOnly au, decimal tauxTva)
    {
        var etat = dossier.Etat;
        var exigibles = etat.Creances.Where(c => c.Exigibilite < au).ToList();
        var reste = exigibles.Count == 0 ? 0m : Math.Max(0m, Principal(dossier, exigibles, au) - Perdu(dossier, au));
        var retard = reste == 0m || etat.ClosLe <= au ? 0 : au.DayNumber - exigibles.Min(c => c.Exigibilite).DayNumber;
        var taux = plan.Paliers.LastOrDefault(p => retard >= p.Retard)?.Taux ?? 0m;
        var baseHt = Arrondi.Centime(reste / (1m + (tauxTva / 100m)));
        var deja = ComptesDuDossier.Depreciation(etat, dossier.Journal, au);
        var ajustement = Arrondi.Centime(baseHt * taux / 100m) - deja;
        return ajustement == 0m ? null : new(etat.Reference, dossier.Debiteurs, reste, retard, taux, baseHt, deja, ajustement);
    }

    // What the payments left of the claims once interest and costs have taken their part; without a décompte, the payments are all principal.
    private decimal Principal(DossierLu dossier, List<Creance> exigibles, DateOnly au)
    {
        var decompte = CalculDuCompte.Calculer(replieur, dossier.Journal, au)?.Decompte;
        return decompte is null
            ? exigibles.Sum(c => c.Montant) - dossier.Etat.Paiements.Where(p => p.Date <= au).Sum(p => p.Montant)
            : decompte.Principal.Where(l => l.Nature != NatureCreance.DommagesEtInterets).Sum(l => l.Reste);
    }

    private static decimal Perdu(DossierLu dossier, DateOnly au) => dossier.Journal.FaitsDebout()
        .Where(f => string.Equals(f.Type, TypesDeFait.PerteConstatee, StringComparison.Ordinal) && f.DateEffet <= au)
        .Sum(f => (f.Donnees["montantHt"]?.Nombre ?? 0m) + (f.Donnees["tva"]?.Nombre ?? 0m));
}
