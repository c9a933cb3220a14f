using Recouvrement.Recherche.Index;

namespace Recouvrement.Application.Recherche;

/// <summary>An index looked at from outside, by a terminal: nothing is repaired.</summary>
/// <param name="Index">The index; null when the folder holds none that can be read.</param>
/// <param name="DocumentsEnBase">Documents that the database holds.</param>
/// <param name="Ecarts">Documents missing, outdated or in excess.</param>
/// <param name="EstTenu">True when a server holds it now.</param>
/// <param name="Illisibles">Pieces whose text could not be read, with the reason.</param>
public sealed record InspectionDeLIndex(
    EtatDeLIndex? Index, long DocumentsEnBase, int Ecarts, bool EstTenu, IReadOnlyList<PieceIllisible> Illisibles)
{
    /// <summary>True when the index holds exactly what the database holds.</summary>
    public bool EstFidele => Index is { EstServi: true } && Ecarts == 0;
}
