using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Comptes;

/// <summary>Writes a décompte as a spreadsheet whose amounts are formulas: whoever receives it can recompute every cent.</summary>
public interface IEcrireClasseur
{
    /// <summary>Writes an .xlsx file to a seekable stream.</summary>
    void Ecrire(Decompte decompte, Stream flux);
}
