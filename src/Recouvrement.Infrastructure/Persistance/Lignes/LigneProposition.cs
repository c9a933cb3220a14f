namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A dossier proposed for a movement, when it was last matched.</summary>
internal sealed class LigneProposition
{
    public Guid Mouvement { get; set; }

    public int Rang { get; set; }

    public Guid Dossier { get; set; }

    public int Score { get; set; }

    public required string Raison { get; set; }

    /// <summary>Payment that a return undoes; null for a payment.</summary>
    public Guid? Fait { get; set; }
}
