using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Dossiers;

/// <summary>A procedure followed in a dossier.</summary>
/// <param name="Instance">Its name in the dossier (« injonction-de-payer#1 »): what <c>Fait.Procedure</c> names.</param>
/// <param name="Definition">Id of its definition.</param>
/// <param name="OuverteLe">Legal date of its opening.</param>
/// <param name="Contexte">Territory of the court and context values; the residence is each debtor's.</param>
/// <param name="Debiteurs">Ids of the debtors concerned, in order of the dossier.</param>
public sealed record ProcedureOuverte(
    string Instance, string Definition, DateOnly OuverteLe, Contexte Contexte, IReadOnlyList<Guid> Debiteurs);
