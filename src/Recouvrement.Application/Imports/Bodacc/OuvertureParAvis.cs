namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>A procedure that a notice opens in a dossier.</summary>
/// <param name="Dossier">Reference of the dossier.</param>
/// <param name="Debiteur">The debtor.</param>
/// <param name="Procedure">The procedure in words.</param>
/// <param name="Jugement">Date of the judgment.</param>
/// <param name="Avis">Identifier of the notice.</param>
/// <param name="Adresse">Where to read it; null when unknown.</param>
public sealed record OuvertureParAvis(string Dossier, string Debiteur, string Procedure, DateOnly Jugement, string Avis, string? Adresse);
