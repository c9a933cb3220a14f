namespace Recouvrement.Application.Plans;

/// <summary>A remittance of direct debits in a list.</summary>
/// <param name="Reference">Reference of the file.</param>
/// <param name="Le">Day it was made.</param>
/// <param name="Lignes">Instalments in it.</param>
/// <param name="Montant">Euros asked for.</param>
/// <param name="Rejets">Instalments that came back.</param>
public sealed record RemiseFaite(string Reference, DateOnly Le, int Lignes, decimal Montant, int Rejets);
