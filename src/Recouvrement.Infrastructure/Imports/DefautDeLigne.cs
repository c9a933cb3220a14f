namespace Recouvrement.Infrastructure.Imports;

/// <summary>Why a line cannot be cut into fields.</summary>
internal enum DefautDeLigne
{
    Aucun = 0,
    TropLongue = 1,
    CaractereIllisible = 2,
    GuillemetOuvert = 3,
}
