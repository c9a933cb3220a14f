using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Dossiers;

/// <summary>One machine of a dossier: a procedure, for one debtor when the procedure is per debtor.</summary>
/// <param name="Instance">Instance of the procedure.</param>
/// <param name="Definition">Its definition.</param>
/// <param name="Debiteur">The debtor; null when the procedure is common to all.</param>
/// <param name="NomDebiteur">Name of the debtor; null when the procedure is common to all.</param>
/// <param name="Etat">The result of the fold, on the day asked for.</param>
public sealed record Machine(string Instance, DefinitionProcedure Definition, Guid? Debiteur, string? NomDebiteur, EtatProcedure Etat);
