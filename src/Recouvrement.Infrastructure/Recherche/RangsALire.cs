namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Which documents of a segment are of interest.</summary>
/// <param name="Du">The first rank.</param>
/// <param name="Avant">The rank after the last one.</param>
/// <param name="Portefeuilles">The code of the portfolio of each, by rank.</param>
/// <param name="Vus">Those of other portfolios are left out; null when none is.</param>
internal readonly record struct RangsALire(int Du, int Avant, int[] Portefeuilles, PortefeuillesVus? Vus)
{
    public bool Interesse(int rang) => Vus is null || Vus.Contient(Portefeuilles[rang]);
}
