using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Procedures;

/// <summary>
/// The seam behind which another engine could stand: definition, facts and law in, state out. Pure: no clock, no I/O.
/// </summary>
public interface IInterprete
{
    /// <summary>
    /// Folds the facts of one machine (one debtor when the procedure is per debtor, facts common to all included).
    /// Facts after <paramref name="auJour"/> are ignored. Never throws on facts, whatever they are.
    /// </summary>
    /// <param name="definition">The procedure.</param>
    /// <param name="faits">Standing facts, in any order.</param>
    /// <param name="contexte">Court, residence, values.</param>
    /// <param name="droit">The law.</param>
    /// <param name="auJour">The day looked from: a deadline ending on that day is still open.</param>
    EtatProcedure Rejouer(
        DefinitionProcedure definition, IReadOnlyList<Fait> faits, Contexte contexte, IDroit droit, DateOnly auJour);
}
