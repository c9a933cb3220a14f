using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Domaine.Procedures;

/// <summary>Another procedure of the same dossier, given beside the one that is folded.</summary>
/// <param name="Instance">Its instance (« saisie-attribution#1 »).</param>
/// <param name="Definition">Its definition.</param>
/// <param name="Contexte">What its own fold must know.</param>
/// <param name="Faits">Its facts.</param>
public sealed record AutreProcedure(string Instance, DefinitionProcedure Definition, Contexte Contexte, IReadOnlyList<Fait> Faits);
