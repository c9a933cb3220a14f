using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Tarifs;

/// <summary>What can be taken from one month of wages.</summary>
/// <param name="Montant">Euros that can be taken.</param>
/// <param name="Bareme">What the scale alone would give.</param>
/// <param name="Laisse">Euros left to the debtor.</param>
/// <param name="Insaisissable">Amount that must always be left.</param>
/// <param name="Version">Version of the scale.</param>
/// <param name="Article">Article.</param>
public sealed record PartSaisissable(decimal Montant, decimal Bareme, decimal Laisse, decimal Insaisissable, string Version, string Article)
{
    /// <summary>The scale slice by slice, thresholds of the month, dependants counted.</summary>
    public required IReadOnlyList<TrancheComptee> Tranches { get; init; }

    /// <summary>Passport of the version.</summary>
    public required Passeport Passeport { get; init; }
}
