namespace Recouvrement.Application.Dossiers;

/// <summary>A piece was handed to somebody: from then on it can never change.</summary>
/// <param name="Fait">The fact that says so.</param>
/// <param name="Le">Day.</param>
/// <param name="A">To whom.</param>
public sealed record RemiseDePiece(Guid Fait, DateOnly Le, string A);
