using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Echanges;

/// <summary>What <c>procedure rejouer</c> reads: facts, and what the fold must know besides them.</summary>
/// <param name="Definition">The procedure.</param>
/// <param name="Contexte">Territory, residence, values of the context.</param>
/// <param name="Faits">The facts, in the order of the file.</param>
/// <param name="Debiteurs">Names of the debtors that the facts name, in order of appearance; empty when none does.</param>
public sealed record DemandeRejeu(
    DefinitionProcedure Definition,
    Contexte Contexte,
    IReadOnlyList<Fait> Faits,
    IReadOnlyDictionary<string, Guid> Debiteurs)
{
    /// <summary>The other procedures of the dossier, in the order of the file; empty when the procedure is alone.</summary>
    public IReadOnlyList<AutreProcedure> Autres { get; init; } = [];
}
