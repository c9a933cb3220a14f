namespace Recouvrement.Application.Frais;

/// <summary>One line of a partner's cost note, as he billed it.</summary>
/// <param name="Rang">Line of the note, from 1.</param>
/// <param name="Acte">The act, as typed: an id of the tariff, its label, or anything else.</param>
/// <param name="Date">Day of the act.</param>
/// <param name="Ht">Euros before tax, travel apart.</param>
public sealed record LigneDeFrais(int Rang, string Acte, DateOnly Date, decimal Ht)
{
    /// <summary>VAT billed; null when the note does not say.</summary>
    public decimal? Tva { get; init; }

    /// <summary>Disbursements: proved by a receipt, no tariff knows them.</summary>
    public decimal Debours { get; init; }

    /// <summary>Travel before tax.</summary>
    public decimal Deplacement { get; init; }

    /// <summary>For a proportional right: euros recovered in all; null when the note does not say.</summary>
    public decimal? Assiette { get; init; }

    /// <summary>For a proportional right: euros billed before.</summary>
    public decimal DejaFacture { get; init; }

    /// <summary>All that the line asks for.</summary>
    public decimal Total => Ht + Deplacement + (Tva ?? 0m) + Debours;
}
