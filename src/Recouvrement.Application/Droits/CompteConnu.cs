namespace Recouvrement.Application.Droits;

/// <summary>An account, for lists and filters.</summary>
/// <param name="Id">Account id.</param>
/// <param name="Nom">Name to display.</param>
/// <param name="Courriel">Address it signs in with.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Portefeuilles">Portfolios it may see; null for all of them.</param>
public sealed record CompteConnu(string Id, string Nom, string Courriel, RoleActeur Role, IReadOnlySet<Guid>? Portefeuilles);
