namespace Recouvrement.Domaine.Procedures;

/// <summary>Chooses a rule of law by a value of the context (the nature of the claim chooses its prescription).</summary>
/// <param name="Champ">Name of the context value.</param>
/// <param name="Regles">Rule by value; a value without a rule opens no deadline.</param>
public sealed record ChoixDeRegle(string Champ, IReadOnlyDictionary<string, string> Regles);
