using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Procedures;

/// <summary>A warning that a definition asks for.</summary>
/// <param name="Message">One French sentence: what is wrong and what to do.</param>
/// <param name="Severite">Gravity.</param>
/// <param name="Si">When it holds; null for always.</param>
/// <param name="Proche">Holds only when that deadline ends within the rule's own delay after the entry into the stage; null otherwise.</param>
public sealed record AlerteDefinie(string Message, Severite Severite, Condition? Si, EcheanceProche? Proche);
