using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Production;

/// <summary>An act that a template produces.</summary>
/// <param name="Id">Id that the procedures name.</param>
/// <param name="Libelle">What the juriste reads.</param>
/// <param name="Questions">What it asks beyond the dossier.</param>
/// <param name="ParDebiteur">True when it is made for one debtor.</param>
public sealed record ActeAuCatalogue(string Id, string Libelle, IReadOnlyList<ChampDefini> Questions, bool ParDebiteur)
{
    /// <summary>True when the act may name several debtors at once.</summary>
    public bool NommeCodebiteurs { get; init; }
}
