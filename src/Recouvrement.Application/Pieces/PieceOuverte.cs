using Recouvrement.Application.Dossiers;

namespace Recouvrement.Application.Pieces;

/// <summary>A piece and its content; dispose of it to close the file.</summary>
/// <param name="Piece">The piece.</param>
/// <param name="Contenu">Its bytes, from the start.</param>
public sealed record PieceOuverte(Piece Piece, Stream Contenu) : IAsyncDisposable
{
    /// <inheritdoc />
    public ValueTask DisposeAsync() => Contenu.DisposeAsync();
}
