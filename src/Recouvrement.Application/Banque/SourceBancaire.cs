namespace Recouvrement.Application.Banque;

/// <summary>Where a payment comes from.</summary>
/// <param name="Mouvement">The bank movement.</param>
/// <param name="Texte">« Relevé R12 du 15/09/2026 (releve.xml), ligne 42 ».</param>
public sealed record SourceBancaire(Guid Mouvement, string Texte);
