using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptabilite;

/// <summary>A payment already in the accounts: what it debited, and what stands credited since, so that it can be undone whole.</summary>
internal sealed class PaiementPasse(Fait fait, IReadOnlyList<LigneComptable> debits, EcritureComptable premiere)
{
    // Money found again is given back first, then what waited, then what lowered the debt.
    private static readonly RoleDeCompte[] OrdreDeRetour = [RoleDeCompte.Rentrees, RoleDeCompte.Attente, RoleDeCompte.Douteux, RoleDeCompte.Clients];

    private readonly Dictionary<RoleDeCompte, decimal> credits = [];
    private readonly Dictionary<RoleDeCompte, decimal> principal = [];

    /// <summary>The fact.</summary>
    public Fait Fait { get; } = fait;

    /// <summary>The entry of the day it was recorded.</summary>
    public EcritureComptable Premiere { get; set; } = premiere;

    /// <summary>Where its cents are now.</summary>
    public Ventilation Ventilation { get; set; } = Ventilation.Sans(0m);

    /// <summary>What it took off the debt in the accounts of the customers.</summary>
    public decimal SurLesTiers => principal.Where(p => p.Key is RoleDeCompte.Clients or RoleDeCompte.Douteux).Sum(p => p.Value);

    /// <summary>Credits that account, or debits it when the amount is below zero.</summary>
    public void Porter(List<LigneComptable> lignes, RoleDeCompte role, decimal montant)
    {
        if (montant == 0m)
        {
            return;
        }

        credits[role] = credits.GetValueOrDefault(role) + montant;
        lignes.Add(montant > 0m ? new LigneComptable(role, 0m, montant) : new LigneComptable(role, -montant, 0m));
    }

    /// <summary>The same for the principal, whose account depends on the day it is posted.</summary>
    public void PorterPrincipal(List<LigneComptable> lignes, RoleDeCompte role, decimal montant)
    {
        principal[role] = principal.GetValueOrDefault(role) + montant;
        Porter(lignes, role, montant);
    }

    /// <summary>Gives that much principal back to the accounts it was posted to; says how much of it the customers owe again.</summary>
    public decimal RendrePrincipal(List<LigneComptable> lignes, decimal montant)
    {
        var avant = SurLesTiers;
        foreach (var role in OrdreDeRetour)
        {
            var part = Math.Min(montant, principal.GetValueOrDefault(role));
            if (part > 0m)
            {
                PorterPrincipal(lignes, role, -part);
                montant -= part;
            }
        }

        return avant - SurLesTiers;
    }

    /// <summary>The lines that undo all that stands.</summary>
    public List<LigneComptable> Defaire() =>
    [
        .. debits.Select(l => l.Contrepasser()),
        .. credits.Where(c => c.Value != 0m).OrderBy(c => c.Key)
            .Select(c => c.Value > 0m ? new LigneComptable(c.Key, c.Value, 0m) : new LigneComptable(c.Key, 0m, -c.Value)),
    ];
}
