using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Web.Demonstration;

/// <summary>The life of one procedure, dated from today.</summary>
/// <param name="Definition">Id of the procedure.</param>
/// <param name="Debiteurs">Ranks of the persons concerned.</param>
/// <param name="Ouverte">Day of its opening, counted from today.</param>
/// <param name="Contexte">Values of its context.</param>
/// <param name="Pas">Its facts, in order.</param>
internal sealed record VieDeProcedure(string Definition, int[] Debiteurs, int Ouverte, Donnees Contexte, IReadOnlyList<Pas> Pas);
