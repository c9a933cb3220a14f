namespace Recouvrement.Domaine.Tarifs;

/// <summary>What one slice of a scale gives on an amount: shown line by line, rounded once on the total.</summary>
/// <param name="De">Lower bound, excluded.</param>
/// <param name="JusquA">Upper bound, included; null for the last.</param>
/// <param name="Base">Euros of the amount that fall in the slice.</param>
/// <param name="Numerateur">Rate, over <paramref name="Denominateur"/>.</param>
/// <param name="Denominateur">100 for a rate in per cent.</param>
public sealed record TrancheComptee(decimal De, decimal? JusquA, decimal Base, decimal Numerateur, decimal Denominateur)
{
    /// <summary>Euros, not rounded.</summary>
    public decimal Montant => Base * Numerateur / Denominateur;
}
