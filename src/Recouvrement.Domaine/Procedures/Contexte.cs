using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Procedures;

/// <summary>What the fold must know besides the facts.</summary>
/// <param name="Territoire">Territory of the court (code of the calendars file).</param>
/// <param name="Valeurs">Context values that the definition asks for (court, nature of the claim…).</param>
public sealed record Contexte(string Territoire, Donnees Valeurs)
{
    /// <summary>A court in métropole, nothing else known.</summary>
    public static Contexte ParDefaut { get; } = new(Territoires.Metropole, Donnees.Aucune);

    /// <summary>The debtor whose machine is folded; null when one machine takes every fact.</summary>
    public Guid? Debiteur { get; init; }

    /// <summary>Where the debtor lives (context value « demeure »); null when it is the territory of the court.</summary>
    public string? Demeure { get; init; }
}
