using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Ecriture;

/// <summary>What a writing would change for one machine.</summary>
/// <param name="Instance">Instance of the procedure.</param>
/// <param name="Libelle">What the juriste reads of the machine.</param>
/// <param name="Definition">Its definition, for labels.</param>
/// <param name="Debiteur">The debtor; null when the procedure is common to all.</param>
/// <param name="NomDebiteur">His name; null when the procedure is common to all.</param>
/// <param name="Difference">States before and after, and everything that moves between them.</param>
public sealed record ApercuMachine(
    string Instance, string Libelle, DefinitionProcedure Definition, Guid? Debiteur, string? NomDebiteur, DifferenceEtats Difference)
{
    /// <summary>True when the writing creates the machine: the state before is then an empty one.</summary>
    public bool Nouvelle { get; init; }
}
