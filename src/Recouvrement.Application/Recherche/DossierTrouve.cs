namespace Recouvrement.Application.Recherche;

/// <summary>A dossier whose reference or parties answer, apart from the papers.</summary>
/// <param name="Reference">Its reference.</param>
/// <param name="Debiteurs">Its debtors.</param>
/// <param name="Creancier">Its creditor.</param>
/// <param name="Etapes">Stages in words.</param>
public sealed record DossierTrouve(string Reference, string Debiteurs, string Creancier, string Etapes);
