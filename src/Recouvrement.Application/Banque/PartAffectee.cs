namespace Recouvrement.Application.Banque;

/// <summary>What a dossier takes of a movement.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Montant">Euros; null for all that is left of the movement.</param>
public sealed record PartAffectee(Guid Dossier, decimal? Montant)
{
    /// <summary>Who paid, when it matters; null otherwise.</summary>
    public Guid? Debiteur { get; init; }
}
