namespace Recouvrement.Actes.Valeurs;

/// <summary>One datum a template may name.</summary>
/// <param name="Chemin">Dotted path; the members of a list's elements follow the list: <c>creances.montant</c>.</param>
/// <param name="Type">What the datum is.</param>
/// <param name="Libelle">Its name in French, as shown to the user when it is missing: « adresse du débiteur ».</param>
/// <param name="OuSaisir">Where the user enters it; null when the label is enough.</param>
public sealed record ChampSchema(string Chemin, TypeValeur Type, string Libelle, string? OuSaisir = null);
