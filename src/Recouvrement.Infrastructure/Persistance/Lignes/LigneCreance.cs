namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>Read table: a claim.</summary>
internal sealed class LigneCreance
{
    public Guid Id { get; set; }

    public Guid Dossier { get; set; }

    public int Rang { get; set; }

    public required string Reference { get; set; }

    public string? Libelle { get; set; }

    public string? Nature { get; set; }

    public DateOnly DateFacture { get; set; }

    public DateOnly Exigibilite { get; set; }

    public long MontantCentimes { get; set; }
}
