using Recouvrement.Domaine;

namespace Recouvrement.Application.Pieces;

/// <summary>Draws the pages of a PDF as images: looked at in any browser, on a phone too, without a viewer.</summary>
public interface IDessinerPages
{
    /// <summary>True when this machine has the program.</summary>
    bool EstDisponible { get; }

    /// <summary>The first pages as PNG images, or one French sentence that says why not. Bounded in time and memory.</summary>
    Task<Resultat<IReadOnlyList<byte[]>>> DessinerAsync(byte[] pdf, int pagesMaximum, CancellationToken annulation = default);
}
