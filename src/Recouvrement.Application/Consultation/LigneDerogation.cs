namespace Recouvrement.Application.Consultation;

/// <summary>An act produced although a procedure forbade it.</summary>
/// <param name="Dossier">« 2026-000123 ».</param>
/// <param name="Debiteurs">Names of the debtors of the dossier.</param>
/// <param name="EnregistreeLe">When, in universal time.</param>
/// <param name="Auteur">Name of whom derogated.</param>
/// <param name="Acte">The act in words.</param>
/// <param name="Effet">What forbade it.</param>
/// <param name="Article">The article.</param>
/// <param name="Procedure">The procedure it came from, in words.</param>
/// <param name="Motif">The reason given.</param>
public sealed record LigneDerogation(
    string Dossier,
    string Debiteurs,
    DateTimeOffset EnregistreeLe,
    string Auteur,
    string Acte,
    string Effet,
    string Article,
    string Procedure,
    string Motif);
