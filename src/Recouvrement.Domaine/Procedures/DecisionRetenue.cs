namespace Recouvrement.Domaine.Procedures;

/// <summary>A fact that counts for the account: it gives a title, it grants a delay.</summary>
/// <param name="Fait">Its type.</param>
/// <param name="Si">On its own fields (a judgment that rejects gives no title); null for always.</param>
public sealed record DecisionRetenue(string Fait, Condition? Si);
