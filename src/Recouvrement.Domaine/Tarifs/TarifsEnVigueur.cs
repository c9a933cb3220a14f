namespace Recouvrement.Domaine.Tarifs;

/// <summary>Tariffs and scales, as read from their files.</summary>
/// <param name="Actes">Tariff of the commissaires de justice.</param>
/// <param name="Quotites">Attachable part of wages.</param>
public sealed record TarifsEnVigueur(TarifDesActes Actes, BaremeQuotite Quotites);
