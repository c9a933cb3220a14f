using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Pieces;

/// <summary>Compares the store of contents with what the dossiers name.</summary>
public interface IVerifierPieces
{
    /// <summary>Reads every content again and recomputes its hash. Outside the rights of whom sees everything, nothing is read.</summary>
    Task<BilanPieces> ExecuterAsync(Acteur acteur, IProgress<int>? progres = null, CancellationToken annulation = default);
}
