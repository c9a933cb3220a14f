namespace Recouvrement.Application.Banque;

/// <summary>A statement file already imported.</summary>
/// <param name="Nom">Name under which it was sent.</param>
/// <param name="ImporteLe">When.</param>
public sealed record FichierConnu(string Nom, DateTimeOffset ImporteLe);
