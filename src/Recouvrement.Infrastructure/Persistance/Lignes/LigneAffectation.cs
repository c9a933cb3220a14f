namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>Read table: what a dossier takes from a bank movement.</summary>
internal sealed class LigneAffectation
{
    public Guid Dossier { get; set; }

    public int Rang { get; set; }

    public Guid Fait { get; set; }

    public Guid Mouvement { get; set; }

    public long Centimes { get; set; }

    public string? BoutEnBout { get; set; }

    public bool Rejet { get; set; }

    public bool Rejete { get; set; }
}
