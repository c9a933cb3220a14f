namespace Recouvrement.Application.Comptabilite;

/// <summary>What the accounts are asked for.</summary>
/// <param name="Creancier">SIREN or name of the creditor; null for all.</param>
/// <param name="Du">First accounting day.</param>
/// <param name="Au">Last accounting day.</param>
public sealed record PeriodeComptable(string? Creancier, DateOnly Du, DateOnly Au)
{
    /// <summary>True when that day is inside.</summary>
    public bool Contient(DateOnly jour) => jour >= Du && jour <= Au;
}
