namespace Recouvrement.Application.Ecriture;

/// <summary>A dossier just opened.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Reference">« 2026-000123 ».</param>
/// <param name="Version">Number of journal lines.</param>
public sealed record DossierOuvert(Guid Id, string Reference, int Version);
