namespace Recouvrement.Application.Dossiers;

/// <summary>A person in a dossier.</summary>
/// <param name="Id">Identity in the dossier: that of the fact that added it; what <c>Fait.Debiteur</c> names.</param>
/// <param name="Role">What it is there.</param>
/// <param name="Identite">Who it is.</param>
public sealed record Partie(Guid Id, RolePartie Role, IdentitePartie Identite);
