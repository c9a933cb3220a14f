namespace Recouvrement.Application.Ecriture;

/// <summary>Something wrong in one field of a form.</summary>
/// <param name="Champ">Name of the field in the data (« montant », « date »).</param>
/// <param name="Message">What is wrong and how to fix it, one French sentence.</param>
public sealed record ErreurChamp(string Champ, string Message);
