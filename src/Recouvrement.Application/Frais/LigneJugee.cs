using Recouvrement.Domaine.Tarifs;

namespace Recouvrement.Application.Frais;

/// <summary>One line of a note beside the tariff. The gap is shown; nothing is corrected.</summary>
/// <param name="Ligne">As billed.</param>
/// <param name="Libelle">The act, in the words of the tariff when it knows it.</param>
/// <param name="Bareme">Id of the proportional right; null for an act.</param>
/// <param name="Controles">Price, travel, VAT: each beside what is expected; empty when the check was refused.</param>
/// <param name="Refus">Why the line cannot be checked at all; null otherwise.</param>
public sealed record LigneJugee(LigneDeFrais Ligne, string Libelle, string? Bareme, IReadOnlyList<LigneControlee> Controles, string? Refus)
{
    /// <summary>Euros before tax that the tariff gives, travel included; null when part of it is not known.</summary>
    public decimal? Attendu => Controles.Count == 0 || Prix.Any(c => c.Tarif is null) ? null : Prix.Sum(c => c.Tarif!.Value);

    /// <summary>Billed less expected over everything that could be checked; null when nothing could.</summary>
    public decimal? Ecart => Controles.Any(c => c.Ecart is not null) ? Controles.Sum(c => c.Ecart ?? 0m) : null;

    /// <summary>True when something could not be checked.</summary>
    public bool Incomplete => Refus is not null || Controles.Any(c => c.Tarif is null);

    private IEnumerable<LigneControlee> Prix => Controles.Where(c => !string.Equals(c.Acte, ControlerNote.Tva, StringComparison.Ordinal));
}
