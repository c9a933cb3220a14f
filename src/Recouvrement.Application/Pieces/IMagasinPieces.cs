using Recouvrement.Domaine;

namespace Recouvrement.Application.Pieces;

/// <summary>Where the contents of pieces are: addressed by their hash, never changed, never written twice.</summary>
public interface IMagasinPieces
{
    /// <summary>
    /// Takes a content in, reading it once. Refused when it is empty or longer than <paramref name="tailleMaximale"/>;
    /// what was read is then thrown away.
    /// </summary>
    Task<Resultat<PieceDeposee>> DeposerAsync(Stream contenu, long tailleMaximale, CancellationToken annulation = default);

    /// <summary>Opens a content; null when the store does not hold it. The caller closes it.</summary>
    Task<Stream?> OuvrirAsync(string empreinte, CancellationToken annulation = default);

    /// <summary>The hashes of everything that the store holds, in no order.</summary>
    IAsyncEnumerable<string> ListerAsync(CancellationToken annulation = default);

    /// <summary>True when the store holds it and its bytes still give its hash.</summary>
    Task<bool> VerifierAsync(string empreinte, CancellationToken annulation = default);
}
