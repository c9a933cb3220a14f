namespace Recouvrement.Application.Banque.Partenaires;

/// <summary>What is asked of an import of payments collected by partners.</summary>
/// <param name="Nom">Name of the file as sent.</param>
/// <param name="Partenaire">Who reports, when the lines do not say; null otherwise.</param>
/// <param name="Essai">True to read and count without writing.</param>
public sealed record OptionsReglements(string Nom, string? Partenaire, bool Essai);
