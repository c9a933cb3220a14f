using Recouvrement.Domaine.Droit;

namespace Recouvrement.Application.Comptabilite;

/// <summary>The accounts, as <c>workflows/comptabilite.yaml</c> has them.</summary>
/// <param name="Comptes">Every role has its account.</param>
/// <param name="Banque">Journal of the bank.</param>
/// <param name="OperationsDiverses">Journal of what is not the bank.</param>
/// <param name="Paliers">Policy of depreciation, by growing delay.</param>
/// <param name="Politique">Passport of that policy: no rate is legal.</param>
public sealed record PlanComptable(
    IReadOnlyDictionary<RoleDeCompte, CompteDuPlan> Comptes,
    JournalDuPlan Banque,
    JournalDuPlan OperationsDiverses,
    IReadOnlyList<PalierDepreciation> Paliers,
    Passeport Politique)
{
    /// <summary>The trial balance of those sums, in order of account.</summary>
    internal IReadOnlyList<LigneBalance> Balancer(IEnumerable<KeyValuePair<RoleDeCompte, (decimal Debit, decimal Credit)>> sommes) =>
    [
        .. sommes.GroupBy(s => Comptes[s.Key])
            .Select(g => new LigneBalance(g.Key.Numero, g.Key.Libelle, g.Sum(s => s.Value.Debit), g.Sum(s => s.Value.Credit)))
            .OrderBy(b => b.Numero, StringComparer.Ordinal),
    ];
}
