namespace Recouvrement.Application.Banque;

/// <summary>The file that statements come from.</summary>
/// <param name="Nom">Name as sent.</param>
/// <param name="Empreinte">SHA-256 of its content.</param>
/// <param name="Portefeuille">Portfolio that it is for; null for all.</param>
public sealed record FichierReleve(string Nom, string Empreinte, Guid? Portefeuille);
