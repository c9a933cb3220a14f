using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Domaine.Procedures;

/// <summary>One folded machine of the dossier, as a clock hears it.</summary>
/// <param name="Instance">Instance of the procedure.</param>
/// <param name="Definition">Its definition.</param>
/// <param name="Debiteur">The debtor; null when the procedure is common to all.</param>
/// <param name="Faits">The facts of the instance.</param>
/// <param name="Etat">Its state, on the day of the fold.</param>
public sealed record MachineEntendue(
    string Instance, DefinitionProcedure Definition, Guid? Debiteur, IReadOnlyList<Fait> Faits, EtatProcedure Etat);
