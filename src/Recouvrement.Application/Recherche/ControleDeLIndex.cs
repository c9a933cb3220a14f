namespace Recouvrement.Application.Recherche;

/// <summary>A comparison of the index with the database: every document, its version, then what was repaired.</summary>
/// <param name="Le">When it ended.</param>
/// <param name="Documents">Documents of the index once repaired.</param>
/// <param name="Ecarts">Documents that were missing, outdated or in excess, and are repaired.</param>
/// <param name="Empreinte">Fingerprint of the index once repaired.</param>
/// <param name="Duree">How long it took.</param>
/// <param name="Echec">Why it could not be done, one French sentence; null when it was.</param>
public sealed record ControleDeLIndex(DateTimeOffset Le, long Documents, int Ecarts, string Empreinte, TimeSpan Duree, string? Echec);
