namespace Recouvrement.Application.Droits;

/// <summary>A set of dossiers to which rights are given as a whole.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Code">Short code, unique (« BTP-NORD »); imports name a portfolio by it or by its label.</param>
/// <param name="Libelle">What is read on screen.</param>
public sealed record Portefeuille(Guid Id, string Code, string Libelle);
