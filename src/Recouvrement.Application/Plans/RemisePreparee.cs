namespace Recouvrement.Application.Plans;

/// <summary>The instalments of a remittance before it is made.</summary>
/// <param name="Lignes">Those that may be collected and those that may not, in order of date.</param>
/// <param name="DossiersNonLus">Dossiers left for another remittance; zero when all were read.</param>
public sealed record RemisePreparee(IReadOnlyList<LigneAPrelever> Lignes, int DossiersNonLus)
{
    /// <summary>Lines that may be collected.</summary>
    public IEnumerable<LigneAPrelever> Possibles => Lignes.Where(l => l.Ordre is not null);
}
