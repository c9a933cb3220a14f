using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Tarifs;

/// <summary>The statutory tariff of the commissaires de justice, from a day on; its doubt goes wherever its figures go.</summary>
public sealed record TarifDesActes
{
    /// <summary>Right on the commandements, borne by whoever bears the act (A444-15).</summary>
    public const string EngagementDePoursuites = "a444-15";

    /// <summary>Right on what is recovered, borne by the debtor (A444-31).</summary>
    public const string DroitDuDebiteur = "a444-31";

    /// <summary>Right on what is recovered, borne by the creditor (A444-32).</summary>
    public const string DroitDuCreancier = "a444-32";

    /// <summary>First day it governs.</summary>
    public required DateOnly Du { get; init; }

    /// <summary>First day from which nobody knows whether it still governs; null when nothing is doubted.</summary>
    public DateOnly? DouteDu { get; init; }

    /// <summary>That doubt, in words.</summary>
    public string? Doute { get; init; }

    /// <summary>VAT in per cent.</summary>
    public required decimal Tva { get; init; }

    /// <summary>Coefficients on the price of an act, by amount of the claim (A444-46).</summary>
    public required IReadOnlyList<Tranche> Coefficients { get; init; }

    /// <summary>Travel, before tax; null when it is not known for the day.</summary>
    public ValeurDatee? Deplacement { get; init; }

    /// <summary>First day for which the travel cost is known.</summary>
    public DateOnly DeplacementDu { get; init; }

    /// <summary>Degressive rights.</summary>
    public required IReadOnlyList<BaremeProportionnel> Baremes { get; init; }

    /// <summary>Prices of acts.</summary>
    public required IReadOnlyList<Emolument> Emoluments { get; init; }

    /// <summary>The scale of that id, or null.</summary>
    public BaremeProportionnel? Bareme(string id) => Baremes.FirstOrDefault(b => string.Equals(b.Id, id, StringComparison.Ordinal));

    /// <summary>The price of that act, or null.</summary>
    public Emolument? Emolument(string id) => Emoluments.FirstOrDefault(e => string.Equals(e.Id, id, StringComparison.Ordinal));

    /// <summary>Coefficient for a claim; null for a claim without a figure.</summary>
    public decimal Coefficient(decimal? creance) =>
        Coefficients.First(c => c.JusquA is not { } seuil || (creance is { } montant && montant <= seuil)).Valeur;

    /// <summary>The doubt that weighs on a day; null when there is none.</summary>
    public string? DouteAu(DateOnly jour) => DouteDu is { } du && jour >= du ? Doute : null;
}
