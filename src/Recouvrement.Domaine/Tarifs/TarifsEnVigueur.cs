using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Tarifs;

/// <summary>Tariffs and scales, as read from their files.</summary>
/// <param name="Actes">Tariff of the commissaires de justice.</param>
/// <param name="Quotites">Attachable part of wages.</param>
public sealed record TarifsEnVigueur(TarifDesActes Actes, BaremeQuotite Quotites)
{
    /// <summary>Name of the scale of wages among the tariffs.</summary>
    public const string Remunerations = "quotites";

    /// <summary>No tariff at all: everything that is asked of it is refused.</summary>
    public static TarifsEnVigueur Aucun { get; } = new(
        new TarifDesActes { Du = DateOnly.MaxValue, Tva = 0, Coefficients = [], Baremes = [], Emoluments = [] }, new BaremeQuotite([], []));

    /// <summary>What each figure says of itself, with the days it governs: id of the rule, id of the version.</summary>
    internal IEnumerable<(string Regle, string Version, Periode EnVigueur, Passeport Passeport)> Passeports()
    {
        var actes = new Periode(Actes.Du, null);
        var version = Actes.Du.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        return Actes.Baremes.Select(b => (b.Id, version, actes, b.Passeport))
            .Concat(Actes.Emoluments.Select(e => (e.Id, version, actes, e.Passeport)))
            .Concat(Quotites.Versions.Select(v => (Remunerations, v.Id, v.EnVigueur, v.Passeport)));
    }
}
