using Recouvrement.Domaine;

namespace Recouvrement.Application.Droits;

/// <summary>Accounts, portfolios and who sees what. Passwords and sign-in belong to the web host (Identity).</summary>
public interface IAnnuaire
{
    /// <summary>Who that account is and what it may see; null for an unknown or locked account.</summary>
    Task<Acteur?> ActeurAsync(string compte, CancellationToken annulation = default);

    /// <summary>Names to display of those accounts; an account that is gone is left out.</summary>
    Task<IReadOnlyDictionary<string, string>> NomsAsync(IReadOnlyCollection<string> comptes, CancellationToken annulation = default);

    /// <summary>The portfolios within the rights, in order of label.</summary>
    Task<IReadOnlyList<Portefeuille>> PortefeuillesAsync(Acteur acteur, CancellationToken annulation = default);

    /// <summary>
    /// The accounts that share a portfolio with the actor, in order of name: to filter by juriste or to hand a dossier over.
    /// </summary>
    Task<IReadOnlyList<CompteConnu>> ComptesAsync(Acteur acteur, CancellationToken annulation = default);

    /// <summary>Creates a portfolio. Refused to whom is not administrateur, and when the code is taken.</summary>
    Task<Resultat<Portefeuille>> CreerPortefeuilleAsync(Acteur acteur, string code, string libelle, CancellationToken annulation = default);

    /// <summary>Replaces what an account may see; null gives everything. Refused to whom is not administrateur.</summary>
    Task<Resultat<CompteConnu>> AccorderAsync(
        Acteur acteur, string compte, IReadOnlySet<Guid>? portefeuilles, CancellationToken annulation = default);
}
