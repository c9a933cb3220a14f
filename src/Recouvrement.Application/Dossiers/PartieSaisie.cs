namespace Recouvrement.Application.Dossiers;

/// <summary>A debtor or a surety to be added.</summary>
/// <param name="Role">Debtor or surety; a dossier has one creditor, given apart.</param>
/// <param name="Identite">Who it is.</param>
public sealed record PartieSaisie(RolePartie Role, IdentitePartie Identite);
