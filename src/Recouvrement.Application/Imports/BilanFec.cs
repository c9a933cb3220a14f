namespace Recouvrement.Application.Imports;

/// <summary>What a FEC holds for us.</summary>
/// <param name="Colonnes">Columns of the header, the empty one after a trailing separator included.</param>
/// <param name="Lignes">Lines understood.</param>
/// <param name="LignesEnErreur">Lines left out.</param>
/// <param name="Ecritures">Distinct pairs of journal and number.</param>
/// <param name="Debit">Total of the debits.</param>
/// <param name="Credit">Total of the credits.</param>
/// <param name="Clients">Customers with open items, by number.</param>
/// <param name="Anomalies">Header, lines and entries, the first ones when there are many.</param>
/// <param name="AnomaliesTues">How many more were counted and not kept.</param>
public sealed record BilanFec(
    int Colonnes,
    int Lignes,
    int LignesEnErreur,
    int Ecritures,
    decimal Debit,
    decimal Credit,
    IReadOnlyList<CompteClientOuvert> Clients,
    IReadOnlyList<Anomalie> Anomalies,
    int AnomaliesTues);
