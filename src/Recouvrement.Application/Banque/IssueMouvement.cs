namespace Recouvrement.Application.Banque;

/// <summary>What came of a decision on a movement.</summary>
/// <param name="EstFaite">True when everything asked was done.</param>
/// <param name="Refus">Why not, one French sentence; empty when done.</param>
/// <param name="Faits">The payments recorded, even when a later part was refused.</param>
public sealed record IssueMouvement(bool EstFaite, string Refus, IReadOnlyList<(Guid Dossier, Guid Fait)> Faits)
{
    internal static IssueMouvement Faite(IReadOnlyList<(Guid Dossier, Guid Fait)> faits) => new(true, string.Empty, faits);

    internal static IssueMouvement Refusee(string refus, IReadOnlyList<(Guid Dossier, Guid Fait)>? faits = null) => new(false, refus, faits ?? []);
}
